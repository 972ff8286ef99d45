import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';
import { buildPublished, buildStagedConnector } from '../../../test-utils/staged-connector.builder';

const gateway = startGateway();
const address = paths.connector('connector-1');
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageConnectors] };

afterEach(() => sessionStorage.clear());

type Content = Parameters<typeof buildStagedConnector>[0];

async function openDialog(action: string, content: Content = {}): Promise<ReturnType<typeof within>> {
  gateway.holds({ stagedConnectors: [buildStagedConnector(content)] });
  renderRoute(address, manager);
  await userEvent.click(await screen.findByRole('button', { name: action }));
  return within(await screen.findByRole('dialog'));
}

async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}

const LISTED = {
  status: 'Published',
  private: false,
  alreadyListed: true,
  hasChanges: false,
  published: buildPublished({ certified: true }),
};

it('says what a preview does and does not do, and requests it', async () => {
  const dialog = await openDialog('Request preview', { isPreviewable: 'none' });
  dialog.getByText(/Connect clones v1.0.0, checks connect.yaml, scans and builds it/);
  dialog.getByText('Nothing is deployed or published.');
  expect(requestsOf(gateway, 'RequestConnectorPreview')).toEqual([]);

  await press('Request preview now');
  await screen.findByText('Preview requested. You will be told when Connect has decided.');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await screen.findByText('Connect is checking v1.0.0 for a preview.');
  expect(requestsOf(gateway, 'RequestConnectorPreview')).toEqual([
    {
      id: 'connector-1',
      version: 7,
      click: { id: expect.stringMatching(UUID_7), displayName: 'Sheldon Cooper' },
    },
  ]);
  expect(document.body).not.toHaveFocus();
});

const UUID_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('publishes for private use after saying for which projects', async () => {
  const dialog = await openDialog('Publish for private use');
  dialog.getByText('These projects can deploy it: us-central1.gcp:demo-store.');
  dialog.getByText(/It is not listed in the marketplace/);
  await press('Publish now');
  await screen.findByText('Publishing has begun. You will be told when it ends.');
  await screen.findByText('Connect is publishing v1.0.0. Nothing can be changed until that is done.');
  expect(requestsOf(gateway, 'PublishConnector')).toMatchObject([{ version: 7, certification: false }]);
});

it('warns that certification makes the connector public and locks the tag', async () => {
  const dialog = await openDialog('Request certification');
  dialog.getByText('Once certified, the connector is public: it is listed, and any project can install it.');
  dialog.getByText(/The tag is locked: v1.0.0 must not change/);
  await press('Request certification now');
  await screen.findByText('Certification requested. You will be told when it ends.');
  expect(requestsOf(gateway, 'PublishConnector')).toMatchObject([{ version: 7, certification: true }]);
});

it('takes a connector out of the marketplace; what is deployed stays', async () => {
  const dialog = await openDialog('Unlist', LISTED);
  dialog.getByText(/What is deployed stays deployed/);
  await press('Unlist now');
  await screen.findByText('Bloomreach Engagement connector is not listed any more.');
  await screen.findByText('The connector is published, but not listed in the marketplace.');
  expect(screen.queryByRole('button', { name: 'Unlist' })).not.toBeInTheDocument();
});

it('deletes only after its key has been typed, and goes back to the list', async () => {
  const dialog = await openDialog('Delete');
  dialog.getByText(/Nobody can undo that/);
  dialog.getByText(/No deployment is undeployed by that/);
  await press('Delete for good');
  expect(requestsOf(gateway, 'DeleteConnector')).toEqual([]);

  await userEvent.click(dialog.getByLabelText('Type bloomreach-engagement to confirm'));
  await userEvent.paste('bloomreach-engagement');
  await press('Delete for good');
  await screen.findByText('Bloomreach Engagement connector has been deleted.');
  expect(requestsOf(gateway, 'DeleteConnector')).toMatchObject([{ id: 'connector-1', version: 7 }]);
  await screen.findByRole('heading', { level: 1, name: 'Connectors' });
});

it.each([
  ['Request preview', 'Request preview now', 'RequestConnectorPreview', {}],
  ['Publish for private use', 'Publish now', 'PublishConnector', {}],
  ['Request certification', 'Request certification now', 'PublishConnector', {}],
  ['Unlist', 'Unlist now', 'UnlistConnector', LISTED],
])('explains in place why Connect refused: %s', async (action, confirm, operation, content) => {
  const dialog = await openDialog(action, content);
  gateway.reports({ code: 'GitRepositoryNotReachable', status: 422, correlationId: 'correlation-7' });
  await press(confirm);
  await dialog.findByText('correlation-7');
  const [first] = requestsOf(gateway, operation);

  await press(confirm);
  await waitFor(() => expect(requestsOf(gateway, operation)).toHaveLength(2));
  expect(requestsOf(gateway, operation)[1]?.click).not.toEqual(first?.click);
});

it('explains in place why a deletion was refused', async () => {
  const dialog = await openDialog('Delete', { key: null });
  gateway.reports({ code: 'General', status: 400, correlationId: 'correlation-7' });
  await userEvent.click(dialog.getByLabelText('Type Bloomreach Engagement connector to confirm'));
  await userEvent.paste('Bloomreach Engagement connector');
  await press('Delete for good');
  await dialog.findByText('correlation-7');
});

it('does not know whether a request without an answer arrived, and repeats it as the same click', async () => {
  const dialog = await openDialog('Request preview');
  gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502, correlationId: 'correlation-8' });
  await press('Request preview now');
  await dialog.findByText(/It is not known whether Connect received the request/);

  gateway.recovers();
  await press('Request preview now');
  await screen.findByText('Connect is checking v1.0.0 for a preview.');
  const [first, second] = requestsOf(gateway, 'RequestConnectorPreview');
  expect(second).toEqual(first);
});

it('decides anew once the gateway cannot find out what became of the request', async () => {
  await openDialog('Delete', { key: null });
  gateway.reports({ code: 'OUTCOME_UNKNOWN', status: 409, correlationId: 'correlation-9' });
  await userEvent.click(screen.getByLabelText('Type Bloomreach Engagement connector to confirm'));
  await userEvent.paste('Bloomreach Engagement connector');
  await press('Delete for good');
  await screen.findByText('correlation-9');

  await press('Delete for good');
  await waitFor(() => expect(requestsOf(gateway, 'DeleteConnector')).toHaveLength(2));
  const [first, second] = requestsOf(gateway, 'DeleteConnector');
  expect(second?.click).not.toEqual(first?.click);
});

it('shows a conflict, sends nothing again, and loads the current state', async () => {
  const dialog = await openDialog('Request preview');
  const changed = { version: 8, repository: { url: 'git@github.com:example/bloomreach.git', tag: 'v1.1.0' } };
  gateway.holds({ stagedConnectors: [buildStagedConnector(changed)] });
  await press('Request preview now');
  await dialog.findByText('Bloomreach Engagement connector has changed in the meantime');

  await press('Load the current state');
  await screen.findByText('Connect has accepted v1.1.0: it can be deployed as a preview.');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(requestsOf(gateway, 'RequestConnectorPreview')).toHaveLength(1);
  expect(document.body).not.toHaveFocus();
});

it('sends one request, however often the button is pressed', async () => {
  await openDialog('Request preview');
  const answer = gateway.holdsBack();
  await press('Request preview now');
  const button = await screen.findByRole('button', { name: 'Sending' });
  await userEvent.click(button);
  expect(button).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  screen.getByRole('dialog');
  answer();
  await screen.findByText('Connect is checking v1.0.0 for a preview.');
  expect(requestsOf(gateway, 'RequestConnectorPreview')).toHaveLength(1);
});

it.each(['{Escape}', 'Cancel'])('gives up by %s, changes nothing and returns the focus', async (way) => {
  await openDialog('Request preview');
  if (way === 'Cancel') await press('Cancel');
  else await userEvent.keyboard(way);
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(requestsOf(gateway, 'RequestConnectorPreview')).toEqual([]);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Request preview' })).toHaveFocus());
});

it('says how long to wait when Connect has too many requests', async () => {
  const dialog = await openDialog('Request preview');
  gateway.reports({ code: 'RATE_LIMITED', status: 429, retryAfterSeconds: 12 });
  await press('Request preview now');
  await dialog.findByText('Wait 12 seconds before you try again.');
  expect(dialog.queryByText(/It is not known/)).not.toBeInTheDocument();
});
