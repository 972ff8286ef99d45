import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import { createConsoleApolloClient } from '@connect-console/mc-common';
import userEvent from '@testing-library/user-event';
import { buildLatestConnector } from '../../../test-utils/deployment.builder';
import {
  declareKeys,
  redeployable,
  redeployAddress,
  redeployer,
  startRedeployPage,
} from '../../../test-utils/redeploy-page';
import { renderRoute } from '../../../test-utils/render-route';

// A form of this size takes its time while other programs use the machine.
jest.setTimeout(30_000);

const { open, field, enter, plan, confirm, sent, gateway } = startRedeployPage();

describe('where the project itself names the gateway', () => {
  const registered = { gatewayOrigin: '' };
  const registrations = [
    {
      id: '1',
      value: { schema: 1, origin: 'https://gateway.example.com', registeredAt: '2026-11-20T10:00:00.000Z' },
    },
  ];

  it('does not let secrets be typed before its host is confirmed', async () => {
    gateway.holds({ registrations });
    await open('?to=same&values=all', {}, registered);
    const notice = within(screen.getByRole('region', { name: 'Confirm where secrets are sent' }));
    notice.getByText('gateway.example.com');
    screen.getByText(/2 secrets can be typed once/);
    expect(screen.queryByLabelText(/^API_KEY/)).not.toBeInTheDocument();
    await userEvent.click(notice.getByRole('checkbox'));
    await userEvent.click(notice.getByRole('button', { name: 'Trust this address' }));
    expect(field('API_KEY')).toHaveValue('');
  });

  it('asks for nothing where no secret can be typed: to the latest it takes a reason and one button', async () => {
    gateway.holds({ registrations });
    await open('?to=latest', {}, registered);
    expect(screen.queryByRole('region', { name: 'Confirm where secrets are sent' })).not.toBeInTheDocument();
    await enter('Reason', 'Security fix');
    await confirm();
    await screen.findByText(/has begun/);
  });

  it('asks as soon as the latest version requires a secret', async () => {
    gateway.holds({ registrations });
    const applications = declareKeys(
      [{ key: 'REGION', required: true }],
      [{ key: 'NEW_KEY', required: true }],
    );
    await open('?to=latest', { latest: buildLatestConnector({ applications }) }, registered);
    screen.getByRole('region', { name: 'Confirm where secrets are sent' });
    screen.getByText(/1 secret can be typed once/);
  });
});

it('leaves a secret in its field alone', async () => {
  const apolloClient = createConsoleApolloClient();
  gateway.holds({ deployments: [redeployable()] });
  const { history, container } = renderRoute(`${redeployAddress}?to=same&values=all`, {
    ...redeployer,
    apolloClient,
  });
  await screen.findByText('Redeploy now');
  const keptTexts = (): string =>
    JSON.stringify([history.location, { ...localStorage, ...sessionStorage }, apolloClient.extract()]);
  await enter('API_KEY', 'canary-secret');
  await userEvent.click(plan().getByRole('button', { name: 'The exact request to Connect' }));
  await enter('Reason', 'Rotate');
  expect(container.innerHTML.replace(field('API_KEY').outerHTML, '')).not.toContain('canary-secret');
  expect(keptTexts()).not.toContain('canary-secret');
  await userEvent.click(screen.getByRole('checkbox', { name: /HOOK_TOKEN/ }));
  await confirm();
  await screen.findByText(/has begun/);
  expect(document.body.innerHTML).not.toContain('canary-secret');
  expect(keptTexts()).not.toContain('canary-secret');
  expect(JSON.stringify(sent())).toContain('canary-secret');
});
