import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../constants';
import { startGateway } from '../../test-utils/gateway';
import { paths, renderRoute } from '../../test-utils/render-route';
import { buildStagedConnector } from '../../test-utils/staged-connector.builder';

const gateway = startGateway();
const address = paths.connector('connector-1');
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageConnectors] };

function factOf(label: string): HTMLElement {
  const [definition] = screen.getAllByRole('definition').filter((value) => {
    return value.parentElement?.querySelector('dt')?.textContent === label;
  });
  if (!definition) throw new Error(`There is no fact ${label}`);
  return definition;
}

function sectionOf(name: string): ReturnType<typeof within> {
  return within(screen.getByRole('region', { name }));
}

it('opens by its address and shows where the draft stands', async () => {
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({ isPreviewable: 'false', alreadyListed: true, hasChanges: true }),
    ],
  });
  renderRoute(address);
  await screen.findByRole('heading', { level: 1, name: 'Bloomreach Engagement connector' });
  screen.getByText('Preview rejected');
  screen.getByText('Changes not published');
  expect(document.title).toMatch(/^Bloomreach/);
  expect(gateway.received.at(-1)?.variables).toEqual({ id: 'connector-1' });
});

it('shows the facts of a private draft', async () => {
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({
        apiClientScopes: ['view_orders', 'view_products'],
        integrationTypes: ['email', 'loyalty'],
        documentationUrl: 'https://docs.example.com',
      }),
    ],
  });
  renderRoute(address);
  await screen.findByRole('region', { name: 'Facts' });
  expect(factOf('Key')).toHaveTextContent('bloomreach-engagement');
  expect(factOf('Version')).toHaveTextContent('7');
  expect(factOf('Repository')).toHaveTextContent('git@github.com:example/bloomreach.git');
  expect(factOf('Draft tag')).toHaveTextContent('v1.0.0');
  expect(factOf('Creator')).toHaveTextContent('IT, Orium, it@example.com');
  expect(factOf('Integration types')).toHaveTextContent('E-mail, loyalty');
  expect(factOf('Projects with access')).toHaveTextContent('us-central1.gcp:demo-store');
  expect(factOf('Scopes of its API client')).toHaveTextContent('view_orders, view_products');
  expect(screen.getByRole('link', { name: 'https://docs.example.com' })).toHaveAttribute(
    'href',
    'https://docs.example.com',
  );
});

it('makes no link of a documentation address that is no web address', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ documentationUrl: 'javascript:alert(1)' })] });
  renderRoute(address);
  await screen.findByText('javascript:alert(1)');
  expect(screen.queryByRole('link', { name: 'javascript:alert(1)' })).not.toBeInTheDocument();
});

it('says who has access to a draft without a list of projects', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ privateProjects: [] })] });
  const { unmount } = renderRoute(address);
  await screen.findByText('Only the creator');
  unmount();

  gateway.holds({ stagedConnectors: [buildStagedConnector({ private: false })] });
  renderRoute(address);
  await screen.findByText('Any project, once it is published');
});

it('copies the ID', async () => {
  const user = userEvent.setup();
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address);
  await user.click(await screen.findByRole('button', { name: 'Copy ID' }));
  await screen.findByText('Copied');
  expect(await navigator.clipboard.readText()).toBe('connector-1');
});

it('shows each application with the configuration it asks for, and the shared one', async () => {
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({
        applications: [
          {
            applicationName: 'order-events',
            applicationType: 'event',
            standardConfiguration: [
              { key: 'CTP_REGION', description: 'API region', required: true, default: 'us-central1.gcp' },
            ],
            securedConfiguration: [{ key: 'API_KEY', description: null, required: false }],
          },
          {
            applicationName: 'files',
            applicationType: 'assets',
            standardConfiguration: [],
            securedConfiguration: [],
          },
        ],
        globalConfiguration: {
          standardConfiguration: [],
          securedConfiguration: [{ key: 'SHARED_SECRET', description: null, required: true }],
        },
      }),
    ],
  });
  renderRoute(address);
  await screen.findByRole('heading', { level: 3, name: 'order-events' });
  const standard = screen.getByRole('row', { name: /CTP_REGION/ });
  expect(standard).toHaveTextContent('CTP_REGIONStandardRequiredus-central1.gcpAPI region');
  expect(screen.getByRole('row', { name: /API_KEY/ })).toHaveTextContent('API_KEYSecuredOptional');
  screen.getByRole('heading', { level: 3, name: 'Shared by all applications' });
  screen.getByRole('row', { name: /SHARED_SECRET/ });
  screen.getByText('It asks for no configuration.');
});

it('gives the verdict in words and shows the report as an explanation only', async () => {
  const entry = { message: null, application: null, createdAt: '2026-11-18T09:14:00.000Z' };
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({
        isPreviewable: 'true',
        previewableReport: {
          entries: [{ ...entry, type: 'Error', title: 'SAST and SCA analysis check skipped' }],
        },
      }),
    ],
  });
  renderRoute(address);
  await screen.findByRole('heading', { level: 3, name: 'Preview report' });
  const preview = sectionOf('Preview');
  preview.getByText('Connect has accepted this draft. It can be deployed as a preview.');
  preview.getByText(/It does not decide/);
  preview.getByText('SAST and SCA analysis check skipped');
  sectionOf('Publication').getByText('There is no publishing report yet.');
});

it('lets a user who may only view read why there is no request', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address);
  expect(await screen.findByRole('button', { name: 'Request preview' })).toBeDisabled();
  screen.getByText(/needs the permission to manage connectors/);
});

it('waits with a second request until Connect has decided', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ isPreviewable: 'pending' })] });
  renderRoute(address, manager);
  await userEvent.click(await screen.findByRole('button', { name: 'Request preview' }));
  expect(gateway.received.map(({ operationName }) => operationName)).not.toContain('RequestConnectorPreview');
  screen.getByText('You cannot request a preview while Connect is checking this draft.');
});

it('requests a preview after saying what that does', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ version: 7, isPreviewable: 'none' })] });
  renderRoute(address, manager);
  await screen.findByText(/Connect checks the tag v1.0.0: it scans and builds it./);
  await userEvent.click(screen.getByRole('button', { name: 'Request preview' }));

  await screen.findByText('Preview requested. Connect is checking the draft.');
  const [request] = gateway.received.filter(
    ({ operationName }) => operationName === 'RequestConnectorPreview',
  );
  expect(request?.variables).toEqual({ id: 'connector-1', version: 7 });
  await screen.findByText('Being checked');
  const button = screen.getByRole('button', { name: 'Request preview' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveFocus();
});

it('sends one request, however often the button is pressed, and keeps the focus on it', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address, manager);
  const button = await screen.findByRole('button', { name: 'Request preview' });
  const answer = gateway.holdsBack();
  await userEvent.click(button);
  await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
  await userEvent.click(button);
  expect(button).toHaveFocus();
  answer();
  await screen.findByText('Being checked');
  expect(gateway.received).toHaveLength(2);
});

it('does not know whether a request without a usable answer arrived, and loads the current state', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address, manager);
  const button = await screen.findByRole('button', { name: 'Request preview' });
  gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502, correlationId: 'correlation-8' });
  await userEvent.click(button);
  await screen.findByText(/It is not known whether Connect received the request/);
  screen.getByText('correlation-8');
  expect(screen.queryByText(/Try again/)).not.toBeInTheDocument();

  gateway.recovers();
  gateway.holds({ stagedConnectors: [buildStagedConnector({ isPreviewable: 'pending' })] });
  await userEvent.click(screen.getByRole('button', { name: 'Load the current state' }));
  await screen.findByText('Being checked');
  expect(screen.queryByText(/It is not known/)).not.toBeInTheDocument();
  expect(document.body).not.toHaveFocus();
});

it('says how long to wait when Connect has too many requests', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address, manager);
  const button = await screen.findByRole('button', { name: 'Request preview' });
  gateway.reports({ code: 'RATE_LIMITED', status: 429, retryAfterSeconds: 12 });
  await userEvent.click(button);
  await screen.findByText('Wait 12 seconds before you try again.');
  expect(screen.queryByText(/It is not known/)).not.toBeInTheDocument();
});

it('shows a conflict, sends nothing again, and loads the current state', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ version: 7 })] });
  renderRoute(address, manager);
  const button = await screen.findByRole('button', { name: 'Request preview' });

  const changed = { version: 8, repository: { url: 'git@github.com:example/bloomreach.git', tag: 'v1.1.0' } };
  gateway.holds({ stagedConnectors: [buildStagedConnector(changed)] });
  await userEvent.click(button);
  await screen.findByText('Bloomreach Engagement connector has changed in the meantime');
  expect(screen.queryByText('v1.1.0')).not.toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Load the current state' }));
  await screen.findByText('v1.1.0');
  expect(screen.queryByText(/has changed in the meantime/)).not.toBeInTheDocument();
  const requests = gateway.received.filter(
    ({ operationName }) => operationName === 'RequestConnectorPreview',
  );
  expect(requests).toHaveLength(1);
});

it('shows why Connect refused a request, and does not repeat it', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address, manager);
  const button = await screen.findByRole('button', { name: 'Request preview' });
  gateway.reports({ code: 'GitRepositoryNotReachable', status: 422, correlationId: 'correlation-7' });
  await userEvent.click(button);
  const alert = within(await screen.findByRole('alert'));
  alert.getByText(/GitRepositoryNotReachable/);
  alert.getByText('correlation-7');
  await waitFor(() => expect(button).toBeEnabled());
  expect(gateway.received).toHaveLength(2);
});

it('says so when there is no connector with this ID', async () => {
  renderRoute(paths.connector('nobody'));
  await screen.findByRole('heading', { name: 'There is no such connector' });
  screen.getByText(/No connector has the ID nobody/);
  expect(screen.getByRole('link', { name: 'To the list of connectors' })).toHaveAttribute(
    'href',
    paths.connectors,
  );
});

it('offers another attempt when the connector cannot be loaded', async () => {
  gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502, correlationId: 'correlation-9' });
  renderRoute(address);
  await screen.findByText('Connect cannot be reached');
  screen.getByText('correlation-9');

  gateway.recovers();
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { level: 1, name: 'Bloomreach Engagement connector' });
});

it('leads back to the list', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(address);
  await userEvent.click(await screen.findByRole('button', { name: 'To the list of connectors' }));
  expect(history.location.pathname).toBe(paths.connectors);
});
