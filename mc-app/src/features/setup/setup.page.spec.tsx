import { cleanup, screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../constants';
import { buildDeployment, buildApplicationDeployment } from '../../test-utils/deployment.builder';
import { GATEWAY_ORIGIN, startGateway } from '../../test-utils/gateway';
import { answerSetup } from '../../test-utils/project-setup.builder';
import { paths, renderRoute } from '../../test-utils/render-route';

const gateway = startGateway();

afterEach(() => localStorage.clear());

const ASSETS = 'https://assets.example';
const ASSETS_URL = 'https://assets-1.example.commercetools.app';
const REGISTRATION = {
  id: 'registration-1',
  value: { schema: 1, origin: 'https://found.example.com', registeredAt: '2026-11-20T10:00:00.000Z' },
};
const OWN = buildDeployment({
  id: 'console',
  isOwn: true,
  applications: [
    buildApplicationDeployment({ id: 'gateway', applicationName: 'gateway' }),
    buildApplicationDeployment({ id: 'assets', applicationType: 'assets', url: ASSETS_URL }),
  ],
});

async function findStep(name: string): Promise<ReturnType<typeof within>> {
  return within(await screen.findByRole('region', { name }));
}

it('says that nothing is left when all is set', async () => {
  renderRoute(paths.setup, { assetsOrigin: ASSETS });
  await screen.findByText('Nothing is left to do or to decide');
  expect(screen.getAllByText('Done')).toHaveLength(4);
  screen.getByText(`GATEWAY_ORIGIN is set. Everything is sent to ${GATEWAY_ORIGIN}, secrets too.`);
  screen.getByText(`ASSETS_ORIGIN is set. Drawings and texts are loaded from ${ASSETS}.`);
  screen.getByText('commercetools keeps Messages for 90 days.');
  screen.getByText('1 channel has the role OrderExport or OrderImport: klaviyo.');
  expect(screen.queryByRole('button', { name: 'Leave it as it is' })).not.toBeInTheDocument();
});

it('asks the platform once and the gateway once', async () => {
  renderRoute(paths.setup);
  await screen.findByText('1 step is left to do or to decide');
  await waitFor(() => expect(gateway.received).toHaveLength(1));
  expect(gateway.receivedByPlatform.map(({ operationName }) => operationName)).toEqual(['FetchSetup']);
});

it('explains Messages that are off, and hands over the request that turns them on', async () => {
  const messagesSetting = { enabled: false, deleteDaysAfterCreation: 15 };
  gateway.holds({ platformAnswers: { FetchSetup: answerSetup({ messagesSetting }) } });
  renderRoute(paths.setup, { assetsOrigin: ASSETS });
  const step = await findStep('Messages of the project');
  step.getByText('Your decision');
  step.getByText('commercetools keeps no Messages of this project for queries.');
  step.getByText(/^Subscriptions deliver Messages all the same/);
  step.getByText(/cannot tell what was never received/);
  step.getByText(/1 to 90\. Messages can hold personal data\. Connect Console never changes this setting/);
  const body: unknown = JSON.parse(step.getByText(/changeMessagesConfiguration/).textContent ?? '');
  expect(body).toEqual({
    version: 3,
    actions: [
      {
        action: 'changeMessagesConfiguration',
        messagesConfiguration: { enabled: true, deleteDaysAfterCreation: 15 },
      },
    ],
  });
  step.getByRole('button', { name: 'Copy POST /{projectKey}' });
});

it('explains Messages that are kept for few days', async () => {
  const messagesSetting = { enabled: true, deleteDaysAfterCreation: 1 };
  gateway.holds({ platformAnswers: { FetchSetup: answerSetup({ messagesSetting }) } });
  renderRoute(paths.setup, { assetsOrigin: ASSETS });
  const step = await findStep('Messages of the project');
  step.getByText('Your decision');
  step.getByText('commercetools keeps Messages for 1 day only.');
  step.getByText(/says “Unknown” where nothing was reported/);
});

it('explains what is not possible without channels', async () => {
  gateway.holds({ platformAnswers: { FetchSetup: answerSetup({ channels: [] }) } });
  renderRoute(paths.setup, { assetsOrigin: ASSETS });
  const step = await findStep('Channels for syncInfo');
  step.getByText('Your decision');
  step.getByText('No channel has the role OrderExport or OrderImport.');
  step.getByText(/refuses updateSyncInfo without such a channel/);
  step.getByText(/Connect Console never creates a channel itself\.$/);
  expect(step.getByRole('link', { name: 'Sync targets' })).toHaveAttribute('href', paths.targets);
});

it('names ten channels at most', async () => {
  const channels = Array.from({ length: 11 }, (_, index) => `erp-${index}`);
  gateway.holds({ platformAnswers: { FetchSetup: answerSetup({ channels }) } });
  renderRoute(paths.setup, { assetsOrigin: ASSETS });
  const step = await findStep('Channels for syncInfo');
  step.getByText(/^11 channels have the role .* erp-9, …\.$/);
  expect(step.queryByText(/erp-10/)).not.toBeInTheDocument();
});

it('hands over the addresses that are missing, and leads to the deployment that takes them', async () => {
  gateway.holds({ registrations: [REGISTRATION], deployments: [buildDeployment(), OWN] });
  renderRoute(paths.setup, {
    gatewayOrigin: '',
    permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments],
  });
  const step = await findStep('Address of the gateway');
  step.getByText('Missing');
  step.getByText(/^GATEWAY_ORIGIN is not set\. The gateway at https:\/\/found\.example\.com was found/);
  step.getByText('https://found.example.com');
  step.getByRole('button', { name: 'Copy GATEWAY_ORIGIN' });
  const assets = await findStep('Address of the assets');
  await assets.findByText(ASSETS_URL);
  assets.getByRole('button', { name: 'Copy ASSETS_ORIGIN' });
  for (const one of [step, assets]) {
    expect(one.getByRole('link', { name: 'Redeploy Connect Console' })).toHaveAttribute(
      'href',
      paths.deploymentRedeploy('console'),
    );
  }
});

it('leads who may not redeploy to the deployment itself', async () => {
  gateway.holds({ deployments: [OWN] });
  renderRoute(paths.setup);
  const step = await findStep('Address of the assets');
  expect(await step.findByRole('link', { name: 'Deployment of Connect Console' })).toHaveAttribute(
    'href',
    paths.deployment('console'),
  );
  expect(step.queryByRole('link', { name: 'Redeploy Connect Console' })).not.toBeInTheDocument();
});

it('says so when nobody knows which deployment is its own', async () => {
  gateway.holds({ deployments: [buildDeployment({ isOwn: null })] });
  renderRoute(paths.setup);
  const step = await findStep('Address of the assets');
  await step.findByText('Which deployment Connect Console runs in cannot be told now.');
});

it('shows what the platform says while the gateway is away', async () => {
  gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502 });
  renderRoute(paths.setup);
  await screen.findByText('commercetools keeps Messages for 90 days.');
  await screen.findByText('Which deployment Connect Console runs in cannot be told now.');
});

it('asks again without what the user may not see, and names the right that is missing', async () => {
  const FetchSetup = answerSetup({}, { settings: 'insufficient_scope' });
  gateway.holds({ platformAnswers: { FetchSetup } });
  renderRoute(paths.setup, { assetsOrigin: ASSETS });
  const step = await findStep('Messages of the project');
  step.getByText('Not known');
  step.getByText(/you do not have the right view_project_settings\.$/);
  screen.getByText('1 channel has the role OrderExport or OrderImport: klaviyo.');
  screen.getByText('Nothing is left to do or to decide');
  expect(gateway.receivedByPlatform.map(({ variables }) => variables)).toEqual([
    { withSettings: true, withChannels: true },
    { withSettings: false, withChannels: true },
  ]);
});

it('names both rights when the user may see nothing, without asking again', async () => {
  const code = 'insufficient_scope';
  gateway.holds({ platformAnswers: { FetchSetup: answerSetup({}, { settings: code, channels: code }) } });
  renderRoute(paths.setup, { assetsOrigin: ASSETS });
  await screen.findByText(/you do not have the right view_project_settings\.$/);
  screen.getByText(/you do not have the right view_channels\.$/);
  expect(gateway.receivedByPlatform).toHaveLength(1);
});

it('names both rights when the platform names one refusal at a time', async () => {
  const code = 'insufficient_scope';
  const answers = [answerSetup({}, { channels: code }), answerSetup({}, { settings: code })];
  gateway.holds({
    platformAnswers: { FetchSetup: (variables) => answers[Number(variables['withSettings'])]?.(variables) },
  });
  renderRoute(paths.setup, { assetsOrigin: ASSETS });
  await screen.findByText(/you do not have the right view_project_settings\.$/);
  screen.getByText(/you do not have the right view_channels\.$/);
  expect(gateway.receivedByPlatform).toHaveLength(2);
});

it('asks again for what could not be read', async () => {
  gateway.holds({ platformAnswers: { FetchSetup: answerSetup({}, { channels: 'Away' }) } });
  renderRoute(paths.setup, { assetsOrigin: ASSETS });
  await screen.findByText('Channels cannot be read now.');
  gateway.holds({ platformAnswers: { FetchSetup: answerSetup() } });
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByText('1 channel has the role OrderExport or OrderImport: klaviyo.');
  expect(screen.queryByText('Channels cannot be read now.')).not.toBeInTheDocument();
});

it('explains an error of the platform, and recovers by another attempt', async () => {
  gateway.holds({ platformAnswers: { FetchSetup: { errors: [{ message: 'Away' }] } } });
  renderRoute(paths.setup, { assetsOrigin: ASSETS });
  const retry = await screen.findByRole('button', { name: 'Try again' });
  gateway.holds({ platformAnswers: { FetchSetup: answerSetup() } });
  await userEvent.click(retry);
  await screen.findByText('Nothing is left to do or to decide');
});

it('keeps a decision to leave a step as it is, until it is decided again', async () => {
  gateway.holds({ platformAnswers: { FetchSetup: answerSetup({ channels: [] }) } });
  renderRoute(paths.setup, { assetsOrigin: ASSETS });
  await userEvent.click(await screen.findByRole('button', { name: 'Leave it as it is' }));
  screen.getByText('Nothing is left to do or to decide');
  screen.getByText('Left as it is');
  cleanup();

  renderRoute(paths.setup, { assetsOrigin: ASSETS });
  await userEvent.click(await screen.findByRole('button', { name: 'Decide again' }));
  screen.getByText('1 step is left to do or to decide');
  screen.getByText('Your decision');
});

it('takes a decision in a browser that stores nothing', async () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('Forbidden');
  });
  renderRoute(paths.setup);
  await userEvent.click(await screen.findByRole('button', { name: 'Leave it as it is' }));
  screen.getByText('Nothing is left to do or to decide');
  jest.restoreAllMocks();
});
