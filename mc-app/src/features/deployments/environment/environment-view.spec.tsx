import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import {
  buildApplicationDeployment,
  buildConnectorApplication,
  buildDeployedConnector,
  buildDeployment,
  type DeploymentContent,
} from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import {
  buildActivity,
  buildDeploymentChange,
  buildDeploymentEntry,
} from '../../../test-utils/journal.builder';
import { paths, renderRoute } from '../../../test-utils/render-route';

const gateway = startGateway();
const address = paths.deploymentConfiguration('deployment-1');

function open(given: Partial<DeploymentContent> = {}, search = ''): ReturnType<typeof renderRoute> {
  gateway.holds({
    deployments: [
      buildDeployment({
        connector: buildDeployedConnector({
          applications: [
            buildConnectorApplication({
              standardConfiguration: [
                { key: 'REGION', description: 'Where it runs', required: true, default: null },
                { key: 'LOCALE', description: '', required: false, default: 'en' },
              ],
              securedConfiguration: [
                { key: 'API_KEY', description: '', required: true },
                { key: 'HOOK_TOKEN', description: '', required: true },
              ],
            }),
          ],
        }),
        applications: [
          buildApplicationDeployment({
            standardConfiguration: [
              { key: 'REGION', value: 'eu' },
              { key: 'OLD_KEY', value: 'https://old.example' },
            ],
            securedConfiguration: [
              { key: 'API_KEY', isSet: true },
              { key: 'HOOK_TOKEN', isSet: false },
            ],
          }),
        ],
        ...given,
      }),
    ],
  });
  return renderRoute(address + search);
}

async function rowOf(key: string): Promise<HTMLElement> {
  const cell = await screen.findByRole('cell', { name: new RegExp(`^${key}`) });
  return cell.closest('tr') ?? cell;
}

it('shows for each key what is set, what it is for, and how it differs from what the connector asks for', async () => {
  open();
  expect(await rowOf('REGION')).toHaveTextContent(/Required · Where it runs.*eu/);
  expect(await rowOf('LOCALE')).toHaveTextContent(/Optional.*No value.*en.*Default in use/);
  expect(await rowOf('OLD_KEY')).toHaveTextContent(/https:\/\/old.example.*Unknown to the connector/);
  expect(await rowOf('API_KEY')).toHaveTextContent(/Set/);
  expect(await rowOf('HOOK_TOKEN')).toHaveTextContent(/Not set.*Required, but missing/);
  within(await rowOf('REGION')).getByRole('button', { name: 'Copy REGION' });
});

it('does not claim that a secret is not set when Connect does not tell', async () => {
  open({
    applications: [buildApplicationDeployment({ securedConfiguration: [{ key: 'API_KEY', isSet: null }] })],
  });
  expect(await rowOf('API_KEY')).toHaveTextContent('Connect does not tell');
});

it('says when a secret was last changed here, and admits it when that is not known', async () => {
  const secretsReplaced = [{ application: 'service', key: 'API_KEY' }];
  const change = buildDeploymentChange({ secretsReplaced });
  const entries = [
    buildDeploymentEntry({ id: 'c', startedAt: '2026-11-19T10:00:00.000Z', state: 'refused', change }),
    buildDeploymentEntry({ id: 'b', startedAt: '2026-11-03T10:00:00.000Z', change }),
    buildDeploymentEntry({ id: 'a', startedAt: '2026-10-01T10:00:00.000Z', change }),
  ];
  gateway.holds({ deploymentActivities: { 'deployment-1': buildActivity({ entries }) } });
  open({
    applications: [
      buildApplicationDeployment({
        securedConfiguration: [
          { key: 'API_KEY', isSet: true },
          { key: 'OTHER_KEY', isSet: true },
        ],
      }),
    ],
  });
  await waitFor(async () => expect(await rowOf('API_KEY')).toHaveTextContent(/SetLast changed Nov 3, 2026/));
  expect(await rowOf('OTHER_KEY')).toHaveTextContent('SetLast change not known');
  expect(await rowOf('HOOK_TOKEN')).toHaveTextContent(/Not set(?!Last)/);
});

it('finds keys and values, and keeps what is looked for in the address', async () => {
  const { history } = open();
  await rowOf('REGION');
  await userEvent.type(screen.getByRole('textbox', { name: 'Search keys and values' }), 'OLD.EX{Enter}');
  await rowOf('OLD_KEY');
  expect(screen.queryByRole('cell', { name: /^REGION/ })).not.toBeInTheDocument();
  expect(history.location.search).toBe('?find=OLD.EX');
  await userEvent.clear(screen.getByRole('textbox', { name: 'Search keys and values' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Search keys and values' }), 'nothing{Enter}');
  await screen.findByText('No key or value contains “nothing”.');
});

it('exports the standard values, and no secret', async () => {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`; // The application makes no other ones.
  URL.revokeObjectURL = () => undefined;
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Export as JSON' }));
  await userEvent.click(screen.getByRole('button', { name: '.env of service' }));
  expect(click).toHaveBeenCalledTimes(2);
  click.mockRestore();
  const [json = '', dotenv] = await Promise.all(files.map(textOf));
  expect(JSON.parse(json)).toEqual({
    configurationValues: [
      {
        applicationName: 'service',
        standardConfiguration: [
          { key: 'REGION', value: 'eu' },
          { key: 'OLD_KEY', value: 'https://old.example' },
        ],
      },
    ],
  });
  expect(dotenv).toBe('REGION=eu\nOLD_KEY=https://old.example\n');
});

it('says that there is nothing to show', async () => {
  open({ connector: buildDeployedConnector(), applications: [] });
  await screen.findByText('No application has any configuration.');
});

function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });
}
