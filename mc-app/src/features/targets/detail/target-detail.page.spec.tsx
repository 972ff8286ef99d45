import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { buildDeployment } from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';
import {
  buildEndpointHealth,
  buildFeedSubscription,
  buildSyncTarget,
  type SyncTargetContent,
} from '../../../test-utils/sync-target.builder';

const gateway = startGateway();
const address = paths.target('klaviyo');
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };

const HEALTH = {
  name: 'Health',
  kind: 'health',
  url: 'https://connectors.example.com/health',
  exposure: 'public',
};

const SELF_HOSTED: Partial<SyncTargetContent> = {
  runtime: 'self-hosted',
  deploymentKey: null,
  endpoints: [
    { name: 'Webhook', kind: 'webhook', url: 'https://connectors.example.com/webhook', exposure: 'public' },
    HEALTH,
    { ...HEALTH, name: 'Inner health', url: 'http://inner.example.com/health', exposure: 'private' },
  ],
};

async function open(
  given: Partial<SyncTargetContent> = {},
  options?: Parameters<typeof renderRoute>[1],
): Promise<ReturnType<typeof renderRoute>> {
  gateway.holds({ syncTargets: [buildSyncTarget(given)] });
  const rendered = renderRoute(address, options);
  await screen.findByRole('heading', { level: 1, name: 'Klaviyo' });
  return rendered;
}

function region(name: string): ReturnType<typeof within> {
  return within(screen.getByRole('region', { name }));
}

it('shows all that the registry says of a target', async () => {
  gateway.holds({
    feedSubscriptions: [buildFeedSubscription({ status: 'ConfigurationError' })],
    deployments: [buildDeployment({ key: 'klaviyo-realtime' })],
  });
  await open({
    applies: 'Orders with an e-mail',
    externalUrlTemplate: 'https://klaviyo.example.com/{externalId}',
    changes: ['customer'],
    subscriptionKeys: ['klaviyo-orders', 'gone'],
    slaSeconds: 90,
  });
  screen.getByText('Enabled');
  screen.getByText('5 min ago');
  const about = region('Target');
  about.getByText('klaviyo');
  about.getByText(/Also the key of the Channel/);
  about.getByText('From commercetools to the target');
  about.getByText('Orders with an e-mail');
  about.getByText('https://klaviyo.example.com/{externalId}');
  const feed = region('What feeds it');
  feed.getByText('klaviyo-orders: ConfigurationError');
  feed.getByText('gone: not found in this project');
  feed.getByText('Order created');
  feed.getByText('OrderCreated');
  feed.getByText('Change notifications: customer');
  const judged = region('How its status is judged');
  judged.getByText('Events');
  judged.getByText('1 min 30 sec');
  judged.getByText(/One that is missing stays missing/);
  const place = region('Where it runs');
  expect(place.getByRole('link', { name: 'klaviyo-realtime' })).toHaveAttribute(
    'href',
    paths.deployment('deployment-1'),
  );
  place.getByText('Deployed');
});

it('claims nothing about Subscriptions that cannot be read', async () => {
  gateway.holds({ feedSubscriptions: null });
  await open();
  region('What feeds it').getByText('klaviyo-orders');
});

it.each([
  ['klaviyo-realtime', /No deployment of this project has the key klaviyo-realtime/],
  [null, /The entry names no deployment/],
])('says of the deployment key %s that nothing runs under it', async (deploymentKey, words) => {
  await open({ deploymentKey });
  region('Where it runs').getByText(words);
});

it('lists the endpoints of a self-hosted target and checks the public ones on demand', async () => {
  gateway.holds({ targetHealth: [buildEndpointHealth(), buildEndpointHealth({ name: 'Inner health' })] });
  await open(SELF_HOSTED);
  const place = region('Where it runs');
  place.getByText('Not checked yet');
  place.getByText('Not checked: private');
  expect(place.getByRole('link', { name: HEALTH.url })).toHaveAttribute('href', HEALTH.url);
  expect(requestsOf(gateway, 'FetchTargetHealth')).toEqual([]);

  await userEvent.click(place.getByRole('button', { name: 'Check now' }));
  await place.findByText(/^It answers: status 200, after 80 ms, at /);
  expect(place.queryByText('Not checked yet')).not.toBeInTheDocument();
  expect(requestsOf(gateway, 'FetchTargetHealth')).toEqual([{ key: 'klaviyo' }]);
});

it.each([
  [{ status: 503 }, /^It answers with an error: status 503/],
  [{ status: 302 }, /^It answers with an error: status 302/],
  [{ status: null, failure: 'timeout' }, /^No answer in time, at /],
  [{ status: null, failure: 'unreachable' }, /^It cannot be reached, at /],
  [{ status: null, failure: 'notPublic' }, /does not lead to the public Internet/],
  [{ status: null, failure: 'private' }, 'Not asked: it is private.'],
  [{ status: null, failure: 'odd' }, /^No answer \(odd\), at /],
])('says of a health endpoint %j', async (answer, words) => {
  gateway.holds({ targetHealth: [buildEndpointHealth(answer)] });
  await open(SELF_HOSTED);
  await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
  await screen.findByText(words);
});

it('says why a check itself has failed, and can try again', async () => {
  gateway.holds({ targetHealth: [buildEndpointHealth()] });
  await open(SELF_HOSTED);
  gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502 });
  await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
  await screen.findByText('Connect cannot be reached');
  gateway.recovers();
  await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
  await screen.findByText(/^It answers: status 200/);
  expect(screen.queryByText('Connect cannot be reached')).not.toBeInTheDocument();
});

it('offers no check where there is no public health endpoint', async () => {
  await open({ ...SELF_HOSTED, endpoints: [{ ...HEALTH, exposure: 'private' }] });
  screen.getByText(/none can be checked from here/);
  expect(screen.queryByRole('button', { name: 'Check now' })).not.toBeInTheDocument();
});

it('never makes a link of an address that leads nowhere on the web', async () => {
  await open({ ...SELF_HOSTED, endpoints: [{ ...HEALTH, url: 'javascript:alert(1)' }] });
  screen.getByText('javascript:alert(1)');
  expect(screen.queryByRole('link', { name: /javascript/ })).not.toBeInTheDocument();
});

it('disables a target after it has said what follows, with everything else as it was', async () => {
  await open({ applies: 'Orders with an e-mail', slaSeconds: 90 }, manager);
  await userEvent.click(screen.getByRole('button', { name: 'Disable' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Disable Klaviyo?' }));
  dialog.getByText(/Orders and other resources show “Not tracked” for Klaviyo from now on/);
  dialog.getByText(/what was reported is kept/);
  await userEvent.click(dialog.getByRole('button', { name: 'Disable' }));

  await screen.findByText('Klaviyo is disabled.');
  await screen.findByText(/whatever is reported/);
  await screen.findByRole('button', { name: 'Enable' });
  expect(requestsOf(gateway, 'UpdateSyncTarget')).toEqual([
    {
      key: 'klaviyo',
      version: 3,
      target: {
        label: 'Klaviyo',
        direction: 'export',
        mode: 'events',
        resourceTypes: ['order'],
        messageTypes: ['OrderCreated'],
        changes: [],
        applies: 'Orders with an e-mail',
        slaSeconds: 90,
        subscriptionKeys: ['klaviyo-orders'],
        externalUrlTemplate: null,
        trackedSince: '2026-11-01T00:00:00.000Z',
        enabled: false,
        runtime: 'connect',
        deploymentKey: 'klaviyo-realtime',
        endpoints: [],
      },
    },
  ]);
});

it('enables a target again and says what appears then', async () => {
  await open({ enabled: false }, manager);
  await userEvent.click(screen.getByRole('button', { name: 'Enable' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Enable Klaviyo?' }));
  dialog.getByText(/appears as “Never received” or “Behind”, also for the time it was disabled/);
  await userEvent.click(dialog.getByRole('button', { name: 'Enable' }));
  await screen.findByText('Klaviyo is enabled.');
  await screen.findByRole('button', { name: 'Disable' });
});

it('changes nothing when the question is canceled, and gives the focus back', async () => {
  await open({}, manager);
  await userEvent.click(screen.getByRole('button', { name: 'Disable' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(document.body).not.toHaveFocus();
  expect(requestsOf(gateway, 'UpdateSyncTarget')).toEqual([]);
});

it('overwrites nothing when somebody has changed the target meanwhile', async () => {
  await open({ version: 3 }, manager);
  await userEvent.click(screen.getByRole('button', { name: 'Disable' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Disable Klaviyo?' }));
  gateway.holds({ syncTargets: [buildSyncTarget({ version: 4, applies: 'Only B2B' })] });
  await userEvent.click(dialog.getByRole('button', { name: 'Disable' }));
  await dialog.findByText(/Somebody has changed this target meanwhile\. Nothing was saved/);
  expect(dialog.getByRole('button', { name: 'Disable' })).toBeDisabled();
  await userEvent.click(dialog.getByRole('button', { name: 'Load the current state' }));
  await screen.findByText('Only B2B');
  screen.getByText('Enabled');
});

it('says that it is not known whether it arrived', async () => {
  await open({}, manager);
  await userEvent.click(screen.getByRole('button', { name: 'Disable' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Disable Klaviyo?' }));
  gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 });
  await userEvent.click(dialog.getByRole('button', { name: 'Disable' }));
  await dialog.findByText(/It is not known whether it arrived/);
  gateway.recovers();
  await userEvent.click(dialog.getByRole('button', { name: 'Load the current state' }));
  await screen.findByRole('button', { name: 'Disable' });
});

it('offers no change to a user who may only view', async () => {
  await open();
  expect(screen.queryByText(/^(Edit|Disable)$/)).not.toBeInTheDocument();
});

it('says that there is no such target', async () => {
  renderRoute(paths.target('nobody'), manager);
  await screen.findByRole('heading', { name: 'There is no such target' });
  screen.getByText(/no entry with the key nobody/);
});

it('says why an entry cannot be read, and offers no change', async () => {
  gateway.holds({ syncTargets: [buildSyncTarget({ unreadable: 'malformed' })] });
  renderRoute(address, manager);
  await screen.findByRole('heading', { name: 'This entry cannot be read' });
  screen.getByText(/Its value does not have the form of an entry\. It cannot be edited here/);
  expect(screen.queryByText(/^(Edit|Disable)$/)).not.toBeInTheDocument();
});
