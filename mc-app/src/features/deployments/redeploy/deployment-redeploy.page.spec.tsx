import { screen, waitFor } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { buildLatestConnector } from '../../../test-utils/deployment.builder';
import {
  redeployable,
  redeployAddress,
  redeployer,
  startRedeployPage,
} from '../../../test-utils/redeploy-page';
import { paths, renderRoute } from '../../../test-utils/render-route';

// A form of this size takes its time while other programs use the machine.
jest.setTimeout(30_000);

const { open, field, enter, plan, confirm, sent, gateway } = startRedeployPage();

it('redeploys to the latest with a reason and one button when nothing is missing', async () => {
  const { history } = await open('?to=latest');
  plan().getByText('The code moves from version 5, tag v1.0.0, to version 6, tag v1.1.0.');
  plan().getByText(/No values are sent/);
  screen.getByText('Nothing is missing. All values stay as they are.');
  expect(screen.getByRole('link', { name: 'Compare v1.0.0 with v1.1.0' })).toHaveAttribute(
    'href',
    'https://github.com/example/bloomreach/compare/v1.0.0...v1.1.0',
  );

  await enter('Reason', ' Security fix ');
  await confirm();
  await screen.findByText('The redeploy of bloomreach-preview has begun.');
  expect(history.location.pathname).toBe(paths.deployment('deployment-1'));
  expect(sent()).toEqual([
    {
      id: 'deployment-1',
      version: 11,
      redeploy: {
        updateConnector: true,
        skipScripts: false,
        targetVersion: 6,
        edits: [],
        acceptedLosses: [],
      },
      reason: 'Security fix',
      click: expect.objectContaining({ id: expect.any(String) }),
    },
  ]);
});

it('sends nothing without a reason', async () => {
  await open('?to=same');
  await confirm();
  await screen.findByText('Say why you do this.');
  expect(sent()).toHaveLength(0);
});

it('skips the scripts when asked to, and says what that means', async () => {
  const { history } = await open('?to=same');
  plan().getByText(/postDeploy runs/);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Skip the scripts' }));
  plan().getByText(/The scripts are skipped/);
  expect(history.location.search).toBe('?to=same&skipScripts=true');
  await enter('Reason', 'Try');
  await confirm();
  await screen.findByText(/has begun/);
  expect(sent()[0]).toMatchObject({
    redeploy: { updateConnector: false, skipScripts: true, targetVersion: null },
  });
});

it('warns what a redeploy of Connect Console itself does to the session', async () => {
  await open('?to=same', { isOwn: true });
  screen.getByText(/This is Connect Console itself/);
});

it('says that the draft cannot be deployed, and still redeploys the same version', async () => {
  gateway.holds({
    deployments: [redeployable({ latest: buildLatestConnector({ deployable: false }) })],
  });
  renderRoute(`${redeployAddress}?to=latest`, redeployer);
  await screen.findByText(/has not accepted it for previews/);
  expect(screen.queryByRole('button', { name: 'Redeploy now' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: /^The same/ }));
  await screen.findByText('Redeploy now');
});

it('asks before what was entered is lost', async () => {
  const { history } = await open('?to=same');
  await enter('Reason', 'Again');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Keep editing' }));
  expect(field('Reason')).toHaveValue('Again');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(history.location.pathname).toBe(paths.deployment('deployment-1')));
});

it('shows no form to those who may only view, nor for what is not there', async () => {
  gateway.holds({ deployments: [redeployable()] });
  const { unmount } = renderRoute(redeployAddress);
  await screen.findByText('You cannot redeploy');
  unmount();
  gateway.holds({ deployments: [] });
  renderRoute(redeployAddress, redeployer);
  await screen.findByText('There is no such deployment');
});
