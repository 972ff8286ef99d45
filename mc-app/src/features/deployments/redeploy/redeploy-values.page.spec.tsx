import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { buildLatestConnector } from '../../../test-utils/deployment.builder';
import { declareKeys, startRedeployPage } from '../../../test-utils/redeploy-page';

// A form of this size takes its time while other programs use the machine.
jest.setTimeout(30_000);

const { open, field, enter, plan, confirm, sent, gateway } = startRedeployPage();

it('changes one value: shows it in the plan, asks for the secrets that may be lost, and sends only edits', async () => {
  await open('?to=same&values=all');
  await enter('REGION', 'us');
  const [, row] = plan().getAllByRole('row');
  expect(row).toHaveTextContent(/REGION.*Changed.*eu.*us/);
  plan().getByText('Secret missing');
  plan().getByText('Secret may be lost');
  plan().getByText(/Values are sent as a whole/);

  await enter('Reason', 'Move');
  await confirm();
  const [missing, lossy] = within(await screen.findByRole('list', { name: /2 values stand/ })).getAllByRole(
    'button',
  );
  expect(sent()).toHaveLength(0);
  expect(missing).toHaveAccessibleName('API_KEY (service)');
  expect(lossy).toHaveAccessibleName('HOOK_TOKEN (service)');
  await userEvent.click(missing as HTMLElement);
  expect(field('API_KEY')).toHaveFocus();
  expect(field('API_KEY')).toHaveAttribute('type', 'password');
  expect(field('API_KEY')).toHaveAttribute('autocomplete', 'off');

  await enter('API_KEY', 'canary-secret');
  plan().getByText('Secret replaced');
  await userEvent.click(screen.getByRole('checkbox', { name: 'I accept that HOOK_TOKEN may be lost' }));
  await confirm();
  await screen.findByText(/has begun/);
  expect(sent()[0]).toMatchObject({
    redeploy: {
      edits: [
        {
          application: 'service',
          set: [{ key: 'REGION', value: 'us' }],
          remove: [],
          secrets: [{ key: 'API_KEY', value: 'canary-secret' }],
        },
      ],
      acceptedLosses: [{ application: 'service', key: 'HOOK_TOKEN' }],
    },
  });
});

it('keeps secrets that are not typed where Connect is known to keep them', async () => {
  gateway.holds({ omittedSecrets: 'kept' });
  await open('?to=same&values=all');
  await enter('REGION', 'us');
  expect(plan().getAllByText('Secret kept')).toHaveLength(2);
  await enter('Reason', 'Move');
  await confirm();
  await screen.findByText(/has begun/);
});

it('asks right there for what the latest version newly requires', async () => {
  const applications = declareKeys(
    [
      { key: 'REGION', required: true },
      { key: 'TENANT', required: true },
    ],
    [{ key: 'API_KEY', required: true }, { key: 'HOOK_TOKEN' }, { key: 'SIGNING_KEY', required: true }],
  );
  gateway.holds({ omittedSecrets: 'kept' });
  await open('?to=latest', { latest: buildLatestConnector({ applications }) });
  screen.getByText('These need your attention:');
  expect(screen.queryByLabelText(/^REGION/, { selector: 'input' })).not.toBeInTheDocument();
  await enter('TENANT', 'acme');
  await enter('SIGNING_KEY', 'canary-secret');
  expect(field('TENANT')).toHaveValue('acme');
  await enter('Reason', 'Update');
  await confirm();
  await screen.findByText(/has begun/);
  expect(sent()[0]).toMatchObject({
    redeploy: {
      targetVersion: 6,
      edits: [
        {
          set: [{ key: 'TENANT', value: 'acme' }],
          secrets: [{ key: 'SIGNING_KEY', value: 'canary-secret' }],
        },
      ],
    },
  });
});

it('suggests where a value may have moved, and takes it over with one click', async () => {
  const applications = declareKeys(
    [{ key: 'SERVICE_REGION', required: true }],
    [{ key: 'API_KEY', required: true }, { key: 'HOOK_TOKEN' }],
  );
  gateway.holds({ omittedSecrets: 'kept' });
  await open('?to=latest', { latest: buildLatestConnector({ applications }) });
  plan().getByText('Not known any more');
  await userEvent.click(plan().getByRole('button', { name: 'Use its value for SERVICE_REGION' }));
  expect(field('SERVICE_REGION')).toHaveValue('eu');
  expect(plan().queryByRole('button', { name: /Use its value/ })).not.toBeInTheDocument();
});

it('shows the exact request without secrets', async () => {
  await open('?to=same&values=all');
  await enter('API_KEY', 'canary-secret');
  await userEvent.click(plan().getByRole('button', { name: 'The exact request to Connect' }));
  const request = plan().getByRole('region', { name: 'The exact request to Connect' });
  expect(JSON.parse(request.textContent ?? '')).toEqual({
    version: 11,
    actions: [
      {
        action: 'redeploy',
        configurationValues: [
          {
            applicationName: 'service',
            standardConfiguration: [{ key: 'REGION', value: 'eu' }],
            securedConfiguration: [{ key: 'API_KEY', value: '(hidden)' }],
          },
        ],
        updateConnector: false,
        skipScripts: false,
      },
    ],
  });
});
