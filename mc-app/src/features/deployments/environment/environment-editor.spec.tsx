import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { chooseOption } from '../../../test-utils/choose-option';
import {
  buildApplicationDeployment,
  buildConnectorApplication,
  buildDeployedConnector,
  buildDeployment,
} from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';

// A form of this size takes its time while other programs use the machine.
jest.setTimeout(30_000);

const gateway = startGateway();
const address = `${paths.deploymentRedeploy('deployment-1')}?to=same&values=all`;
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };

const RULES = '{"eu": true}';

function standard(key: string, given: { required?: boolean; default?: string } = {}) {
  return {
    key,
    description: `About ${key}`,
    required: given.required ?? false,
    default: given.default ?? null,
  };
}

async function open(tab: 'form' | 'json' | 'env'): Promise<ReturnType<typeof renderRoute>> {
  gateway.holds({
    deployments: [
      buildDeployment({
        connector: buildDeployedConnector({
          applications: [
            buildConnectorApplication({
              standardConfiguration: [
                standard('REGION', { required: true }),
                standard('RULES'),
                standard('HOOK_URL', { default: 'https://example.com' }),
              ],
              securedConfiguration: [{ key: 'API_KEY', description: '', required: true }],
            }),
          ],
          globalConfiguration: { standardConfiguration: [standard('LOCALE')], securedConfiguration: [] },
        }),
        applications: [
          buildApplicationDeployment({
            standardConfiguration: [
              { key: 'REGION', value: 'eu' },
              { key: 'RULES', value: RULES },
              { key: 'OLD_KEY', value: 'x' },
            ],
            securedConfiguration: [{ key: 'API_KEY', isSet: true }],
          }),
        ],
        globalConfiguration: { standardConfiguration: [], securedConfiguration: [] },
      }),
    ],
  });
  const rendered = renderRoute(tab === 'form' ? address : `${address}&as=${tab}`, manager);
  await screen.findByRole('button', { name: 'Redeploy now' });
  return rendered;
}

function field(name: string): HTMLElement {
  return screen.getByLabelText((label) => label.replace(/ ?\*$/, '') === name, {
    selector: 'input, textarea',
  });
}

async function enter(name: string, text: string): Promise<void> {
  await userEvent.clear(field(name));
  await userEvent.paste(text);
}

function show(tab: string): Promise<void> {
  return userEvent.click(screen.getByRole('button', { name: tab }));
}

it('shows every key with what it is for, its default, and what is set', async () => {
  await open('form');
  expect(field('REGION')).toHaveValue('eu');
  screen.getByText('About REGION');
  expect(field('RULES').tagName).toBe('TEXTAREA');
  expect(field('HOOK_URL')).toHaveAttribute('placeholder', 'Default: https://example.com');
  expect(field('API_KEY')).toHaveAttribute('placeholder', 'Set – type to replace');
  expect(field('API_KEY')).toHaveValue('');
  expect(field('LOCALE')).toHaveValue('');
  screen.getByText(/does not know these keys, so their values are not sent: OLD_KEY/);
});

it('marks a value beside its field, keeps it, and undoes it', async () => {
  await open('form');
  await enter('RULES', '{"eu": ');
  screen.getByText('This is no valid JSON object or list.');
  await enter('HOOK_URL', 'nowhere');
  screen.getByText('Enter an address such as https://example.com/path.');
  screen.getByText(`Before: ${RULES}`);
  await userEvent.click(screen.getByRole('button', { name: 'Undo the change of RULES' }));
  expect(field('RULES')).toHaveValue(RULES);
  expect(field('HOOK_URL')).toHaveValue('nowhere');
});

it('removes a value that is not required, and says that Connect may keep it', async () => {
  await open('form');
  expect(screen.queryByRole('button', { name: 'Remove the value of REGION' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Remove the value of RULES' }));
  expect(field('RULES')).toHaveValue('');
  const plan = within(screen.getByRole('region', { name: 'Plan' }));
  plan.getByText('Removed');
  plan.getByText(/Connect may keep it all the same/);
});

it('keeps the line breaks of a private key that is pasted', async () => {
  await open('form');
  await userEvent.click(field('API_KEY'));
  await userEvent.paste('-----BEGIN KEY-----\nabc\n-----END KEY-----');
  expect(field('API_KEY')).toHaveValue('-----BEGIN KEY-----\nabc\n-----END KEY-----');
});

it('takes a mask for no secret', async () => {
  await open('form');
  await enter('API_KEY', '****');
  screen.getByText('This is a mask, not a secret. Type the secret itself.');
});

it('takes over JSON, with secrets into their fields, and leaves alone what it does not name', async () => {
  await open('json');
  const text = screen.getByRole('textbox', { name: 'Standard values as JSON' });
  expect(text).toHaveTextContent('"value": "eu"');
  expect(text).not.toHaveTextContent('API_KEY');
  await userEvent.clear(text);
  await userEvent.paste(
    JSON.stringify({
      configurationValues: [
        {
          applicationName: 'service',
          standardConfiguration: [{ key: 'REGION', value: 'us' }],
          securedConfiguration: [{ key: 'API_KEY', value: 'canary-secret' }],
        },
      ],
    }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Take the values over' }));
  screen.getByText('2 values taken over.');
  expect(document.body).not.toHaveTextContent('canary-secret');
  await show('Form');
  expect(field('REGION')).toHaveValue('us');
  expect(field('RULES')).toHaveValue(RULES);
  expect(field('API_KEY')).toHaveValue('canary-secret');
});

it('keeps a text that cannot be read over a change of the tab, and sends nothing before it is settled', async () => {
  await open('json');
  const label = { name: 'Standard values as JSON' };
  await userEvent.clear(screen.getByRole('textbox', label));
  await userEvent.paste('{"configurationValues": [');
  screen.getByText('This is no valid JSON.');
  expect(screen.getByRole('button', { name: 'Take the values over' })).toBeDisabled();
  await show('Form');
  await enter('Reason', 'Try');
  await userEvent.click(screen.getByRole('button', { name: 'Redeploy now' }));
  screen.getByText(/is not taken over yet/);
  expect(gateway.received.map(({ operationName }) => operationName)).not.toContain('RedeployDeployment');
  await show('JSON');
  expect(screen.getByRole('textbox', label)).toHaveValue('{"configurationValues": [');
  await userEvent.click(screen.getByRole('button', { name: 'Discard this text' }));
  expect(screen.getByRole('textbox', label)).toHaveTextContent('"value": "eu"');
});

it('takes over the lines of a .env file, and leaves the others in the text', async () => {
  await open('env');
  const label = { name: 'Lines of a .env file' };
  await userEvent.click(screen.getByRole('textbox', label));
  await userEvent.paste('# region\nexport REGION=us\nLOCALE="de"\nAPI_KEY=canary-secret\nOTHER=1\n');
  await userEvent.click(screen.getByRole('button', { name: 'Take the values over' }));
  screen.getByText('3 values taken over.');
  screen.getByText(/nothing asks for them here.*: OTHER/);
  expect(screen.getByRole('textbox', label)).toHaveValue('OTHER=1\n');
  await show('Form');
  expect(field('REGION')).toHaveValue('us');
  expect(field('LOCALE')).toHaveValue('de');
  expect(field('API_KEY')).toHaveValue('canary-secret');
});

it('takes over lines for one application only, and tells which line cannot be read', async () => {
  await open('env');
  const label = { name: 'Lines of a .env file' };
  await chooseOption('Where the values go', 'Shared by all applications');
  await userEvent.click(screen.getByRole('textbox', label));
  await userEvent.paste('LOCALE="de\nREGION=us');
  screen.getByText('Line 1: The quotation is not closed.');
  expect(screen.getByRole('button', { name: 'Take the values over' })).toBeDisabled();
  await userEvent.clear(screen.getByRole('textbox', label));
  await userEvent.paste('LOCALE=de\nREGION=us');
  await userEvent.click(screen.getByRole('button', { name: 'Take the values over' }));
  expect(screen.getByRole('textbox', label)).toHaveValue('REGION=us\n');
  await show('Form');
  expect(field('REGION')).toHaveValue('eu');
  expect(field('LOCALE')).toHaveValue('de');
});

it('shows a key that nothing asks for, so that it can be taken away again', async () => {
  await open('json');
  const text = screen.getByRole('textbox', { name: 'Standard values as JSON' });
  await userEvent.clear(text);
  await userEvent.paste(
    '{"globalConfiguration": {"standardConfiguration": [{"key": "NEW_KEY", "value": "1"}]}}',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Take the values over' }));
  await show('Form');
  expect(field('NEW_KEY')).toHaveValue('1');
  screen.getByText('This version does not know the key.');
  await userEvent.click(screen.getByRole('button', { name: 'Undo the change of NEW_KEY' }));
  expect(screen.queryByText('This version does not know the key.')).not.toBeInTheDocument();
});
