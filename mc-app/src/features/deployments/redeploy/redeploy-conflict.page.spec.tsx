import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { buildApplicationDeployment, buildLatestConnector } from '../../../test-utils/deployment.builder';
import { KEYS, redeployable, startRedeployPage } from '../../../test-utils/redeploy-page';

// A form of this size takes its time while other programs use the machine.
jest.setTimeout(30_000);

const { open, field, enter, plan, confirm, sent, gateway } = startRedeployPage();

/** A run that began just now: asked for in short intervals. */
const RUN = {
  kind: 'redeploy',
  startedAt: '2026-11-20T12:00:00.000Z',
  startedAtSource: 'journal',
  phaseSince: '2026-11-20T12:00:00.000Z',
  asOf: '2026-11-20T12:00:01.000Z',
};

it('brings together what two people changed, and keeps the secrets that were typed', async () => {
  gateway.holds({ omittedSecrets: 'kept' });
  await open('?to=same&values=all');
  await enter('REGION', 'us');
  await enter('API_KEY', 'canary-secret');
  await enter('Reason', 'Move');
  const theirs = [
    { key: 'REGION', value: 'asia' },
    { key: 'LOCALE', value: 'de' },
  ];
  const [application = buildApplicationDeployment()] = redeployable().applications;
  gateway.holds({
    deployments: [
      redeployable({ version: 13, applications: [{ ...application, standardConfiguration: theirs }] }),
    ],
  });
  await confirm();

  const panel = within(
    await screen.findByRole('region', { name: 'Somebody has changed this deployment meanwhile' }),
  );
  panel.getByText('LOCALE (service)');
  panel.getByText('Now: de');
  expect(panel.getByRole('button', { name: 'Bring together' })).toBeDisabled();
  await confirm();
  expect(sent()).toHaveLength(1);
  await userEvent.click(panel.getByRole('radio', { name: 'Keep mine: us' }));
  await userEvent.click(panel.getByRole('button', { name: 'Bring together' }));
  expect(document.body).not.toHaveFocus();
  expect(field('REGION')).toHaveValue('us');
  expect(field('LOCALE')).toHaveValue('de');
  expect(field('API_KEY')).toHaveValue('canary-secret');
  await confirm();
  await screen.findByText(/has begun/);
  expect(sent()[1]).toMatchObject({
    version: 13,
    redeploy: { edits: [{ set: [{ key: 'REGION', value: 'us' }] }] },
  });
});

it('takes their value when the reader says so', async () => {
  await open('?to=same&values=all');
  await enter('REGION', 'us');
  await enter('Reason', 'Move');
  const [application = buildApplicationDeployment()] = redeployable().applications;
  const theirs = [{ key: 'REGION', value: 'asia' }];
  gateway.holds({
    omittedSecrets: 'kept',
    deployments: [
      redeployable({ version: 12, applications: [{ ...application, standardConfiguration: theirs }] }),
    ],
  });
  await enter('API_KEY', 'canary-secret');
  await userEvent.click(screen.getByRole('checkbox', { name: /HOOK_TOKEN/ }));
  await confirm();
  await userEvent.click(await screen.findByRole('radio', { name: 'Take theirs: asia' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bring together' }));
  expect(field('REGION')).toHaveValue('asia');
});

it('shows that the connector has moved on before anything is sent to it', async () => {
  await open('?to=latest');
  await enter('Reason', 'Update');
  gateway.holds({
    deployments: [
      redeployable({
        latest: buildLatestConnector({
          version: 7,
          repository: { url: 'git@github.com:example/bloomreach.git', tag: 'v1.2.0' },
          applications: KEYS,
        }),
      }),
    ],
  });
  gateway.reports({ code: 'TARGET_CHANGED', status: 409 });
  await confirm();
  gateway.recovers();
  await userEvent.click(await screen.findByRole('button', { name: /try again/i }));
  await screen.findByText('The connector has moved on from v1.1.0 to v1.2.0, version 7.');
  await userEvent.click(screen.getByRole('button', { name: 'Bring together' }));
  plan().getByText(/to version 7, tag v1.2.0/);
  await confirm();
  await screen.findByText(/has begun/);
  expect(sent()[1]).toMatchObject({ redeploy: { targetVersion: 7 } });
});

it('goes on without asking when only the version has changed', async () => {
  await open('?to=same');
  await enter('Reason', 'Again');
  gateway.holds({ deployments: [redeployable({ version: 12 })] });
  await confirm();
  await screen.findByText(/Nothing of this plan has changed by that/);
  await confirm();
  await screen.findByText(/has begun/);
  expect(sent().map(({ version }) => version)).toEqual([11, 12]);
});

it('keeps the form when somebody undeploys it meanwhile', async () => {
  await open('?to=same&values=all');
  await enter('LOCALE', 'de');
  await enter('API_KEY', 'canary-secret');
  await userEvent.click(screen.getByRole('checkbox', { name: /HOOK_TOKEN/ }));
  await enter('Reason', 'Again');
  gateway.holds({ deployments: [] });
  await confirm();
  await screen.findByText(/Somebody has undeployed this/);
  expect(field('LOCALE')).toHaveValue('de');
  await confirm();
  expect(sent()).toHaveLength(1);
});

it('waits while Connect is at work on it, and notices when that has ended', async () => {
  await open('?to=same', { status: 'Deploying', run: RUN });
  screen.getByText(/it can be redeployed when that has ended/);
  await enter('Reason', 'Again');
  await confirm();
  expect(sent()).toHaveLength(0);
  expect(screen.getByRole('button', { name: 'Redeploy now' })).toHaveAccessibleDescription(
    'Possible as soon as Connect has ended its work on this deployment.',
  );
  gateway.holds({ deployments: [redeployable({ version: 12 })] });
  await screen.findByText(/It can be redeployed now/, undefined, { timeout: 15_000 });
  expect(field('Reason')).toHaveValue('Again');
  await confirm();
  await screen.findByText(/has begun/);
  expect(sent()[0]).toMatchObject({ version: 12 });
});

it('notices that Connect has begun to work on it, when it refuses for that', async () => {
  await open('?to=same');
  await enter('Reason', 'Again');
  gateway.holds({ deployments: [redeployable({ version: 12, status: 'Deploying', run: RUN })] });
  gateway.reports({ code: 'DeploymentInvalidStatusTransition', status: 400 });
  await confirm();
  await screen.findByText(/takes nothing new/);
  gateway.recovers();
  await userEvent.click(screen.getByRole('button', { name: 'Load the current state' }));
  await screen.findByText(/it can be redeployed when that has ended/);
  expect(screen.queryByText(/takes nothing new/)).not.toBeInTheDocument();
  expect(field('Reason')).toHaveValue('Again');
});
