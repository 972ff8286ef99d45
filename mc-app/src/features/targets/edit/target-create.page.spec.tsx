import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { chooseOption } from '../../../test-utils/choose-option';
import { buildDeployedConnector, buildDeployment } from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';
import {
  buildFeedSubscription,
  buildSyncTarget,
  buildTargetSuggestion,
} from '../../../test-utils/sync-target.builder';
import { addTexts, chooseRadio, enterText, targetField } from '../../../test-utils/target-form';

// A form of this size takes its time while other programs use the machine.
jest.setTimeout(30_000);

const gateway = startGateway();
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };

async function open(search = ''): Promise<ReturnType<typeof renderRoute>> {
  const rendered = renderRoute(paths.newTarget + search, manager);
  await screen.findByRole('button', { name: 'Create target' });
  return rendered;
}

function send(): Promise<void> {
  return userEvent.click(screen.getByRole('button', { name: 'Create target' }));
}

function sent(): Record<string, unknown>[] {
  return requestsOf(gateway, 'CreateSyncTarget');
}

async function fillMinimum(): Promise<void> {
  await enterText('Name', 'Klaviyo');
  await addTexts('Message types', 'OrderCreated');
  await chooseRadio('Mode', /^Events/);
}

it('creates a target with everything that was entered and leads to it', async () => {
  gateway.holds({
    deployments: [
      buildDeployment({ key: 'fluent-prod', connector: buildDeployedConnector({ name: 'Fluent' }) }),
      buildDeployment({ id: 'without-key', key: null }),
    ],
  });
  const { history } = await open();
  await enterText('Name', 'Fluent OMS');
  await chooseRadio('Direction', /^From commercetools/);
  await enterText('What it takes', ' HD and CC only ');
  await enterText('Link to the external record', 'https://fluent.example.com/{externalId}');
  await addTexts('Subscriptions', 'fluent-order');
  await addTexts('Resource types', 'customer');
  await userEvent.click(
    within(screen.getByRole('radiogroup', { name: 'How changes of customer arrive' })).getByRole('radio', {
      name: 'Change notifications',
    }),
  );
  await addTexts('Message types', 'OrderCreated', 'OrderStateChanged');
  await chooseRadio('Mode', /^State/);
  await enterText('Number', '2');
  await chooseOption('Unit', 'Hours');
  fireEvent.change(screen.getByLabelText('Tracked since'), { target: { value: '2026-11-01T10:30' } });
  await chooseOption('Deployment', 'fluent-prod · Fluent');
  await send();

  await waitFor(() => expect(history.location.pathname).toBe(paths.target('fluent-oms')));
  await screen.findByText('Target created.');
  expect(sent()).toEqual([
    {
      key: 'fluent-oms',
      target: {
        label: 'Fluent OMS',
        direction: 'export',
        mode: 'state',
        resourceTypes: ['order', 'customer'],
        messageTypes: ['OrderCreated', 'OrderStateChanged'],
        changes: ['customer'],
        applies: 'HD and CC only',
        slaSeconds: 7_200,
        subscriptionKeys: ['fluent-order'],
        externalUrlTemplate: 'https://fluent.example.com/{externalId}',
        trackedSince: new Date('2026-11-01T10:30').toISOString(),
        enabled: true,
        runtime: 'connect',
        deploymentKey: 'fluent-prod',
        endpoints: [],
      },
    },
  ]);
});

it('starts with orders, five minutes, and tracked from now on by the platform’s time', async () => {
  await open();
  await fillMinimum();
  await send();
  await screen.findByText('Target created.');
  expect(sent()[0]).toMatchObject({
    key: 'klaviyo',
    target: { resourceTypes: ['order'], slaSeconds: 300, trackedSince: '2026-11-20T12:00:00.000Z' },
  });
});

it('fills in what a suggestion knows, and leaves to the user what nobody knows', async () => {
  gateway.holds({
    targetSuggestions: [
      buildTargetSuggestion({ deploymentId: 'd-1', messageTypes: ['OrderCreated'], changes: ['customer'] }),
    ],
  });
  await open('?deployment=d-1');
  expect(targetField('Name')).toHaveValue('Bloomreach Engagement connector');
  expect(targetField('Key')).toHaveValue('bloomreach-engagement');
  await send();
  const summary = within(await screen.findByRole('list', { name: '1 field needs correction:' }));
  await userEvent.click(summary.getByRole('button', { name: 'Mode' }));
  expect(screen.getByRole('radio', { name: /^State/ })).toHaveFocus();
  await chooseRadio('Mode', /^Events/);
  await send();
  await screen.findByText('Target created.');
  expect(sent()[0]).toMatchObject({
    key: 'bloomreach-engagement',
    target: {
      resourceTypes: ['order', 'customer'],
      messageTypes: ['OrderCreated'],
      changes: ['customer'],
      subscriptionKeys: ['bloomreach-orders'],
      deploymentKey: 'bloomreach-preview',
    },
  });
});

it('says that a suggestion is gone, and starts empty', async () => {
  await open('?deployment=gone');
  screen.getByText(/There is no suggestion for this deployment any more/);
  expect(targetField('Name')).toHaveValue('');
});

it('suggests a key from the name until somebody writes another one', async () => {
  await open();
  await enterText('Name', 'Größe & Lager');
  expect(targetField('Key')).toHaveValue('gro-e-lager');
  screen.getByText(/Must equal the key of the Channel/);
  await enterText('Key', 'my-key');
  await enterText('Name', 'Other');
  expect(targetField('Key')).toHaveValue('my-key');
});

it('fills in what the chosen Subscriptions deliver', async () => {
  gateway.holds({
    feedSubscriptions: [
      buildFeedSubscription({
        key: 'all',
        messages: [{ resourceTypeId: 'payment', types: ['PaymentTransactionAdded'] }],
        changes: ['customer', 'payment'],
      }),
      buildFeedSubscription({ id: 's-2', key: 'other', changes: ['product'] }),
    ],
  });
  await open();
  expect(screen.queryByRole('button', { name: 'Fill in what they deliver' })).not.toBeInTheDocument();
  await chooseOption('Subscriptions', 'all');
  await userEvent.click(screen.getByRole('button', { name: 'Fill in what they deliver' }));
  const payment = within(screen.getByRole('radiogroup', { name: 'How changes of payment arrive' }));
  expect(payment.getByRole('radio', { name: 'Messages' })).toBeChecked();
  const customer = within(screen.getByRole('radiogroup', { name: 'How changes of customer arrive' }));
  expect(customer.getByRole('radio', { name: 'Change notifications' })).toBeChecked();
  screen.getByText('Payment transaction added (PaymentTransactionAdded)');
  expect(screen.queryByRole('radiogroup', { name: /product/ })).not.toBeInTheDocument();
});

it('never sends Messages of a resource type that arrives as change notifications, and keeps what was entered', async () => {
  await open();
  await fillMinimum();
  const order = within(screen.getByRole('radiogroup', { name: 'How changes of order arrive' }));
  await userEvent.click(order.getByRole('radio', { name: 'Change notifications' }));
  expect(screen.queryByText('Order created (OrderCreated)')).not.toBeInTheDocument();
  await userEvent.click(order.getByRole('radio', { name: 'Messages' }));
  screen.getByText('Order created (OrderCreated)');
  await userEvent.click(order.getByRole('radio', { name: 'Change notifications' }));
  await send();
  await screen.findByText('Target created.');
  expect(sent()[0]).toMatchObject({ target: { messageTypes: [], changes: ['order'] } });
});

it('shows what the link to the external record becomes', async () => {
  await open();
  await enterText('Link to the external record', 'https://klaviyo.example.com/{externalId}?a=1');
  await screen.findByText('For example: https://klaviyo.example.com/A-1042?a=1');
  await enterText('Link to the external record', 'https://klaviyo.example.com');
  expect(screen.queryByText(/For example/)).not.toBeInTheDocument();
});

it('takes the endpoints of a self-hosted target, and sends no deployment with it', async () => {
  gateway.holds({ targetSuggestions: [buildTargetSuggestion({ deploymentId: 'd-1', mode: 'events' })] });
  await open('?deployment=d-1');
  await chooseRadio('Runs in', /^Self-hosted/);
  await userEvent.click(screen.getByRole('button', { name: 'Add endpoint' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add endpoint' }));
  const first = within(screen.getByRole('group', { name: 'Endpoint 1' }));
  await userEvent.click(first.getByRole('button', { name: 'Remove endpoint 1' }));
  expect(screen.getByRole('button', { name: 'Add endpoint' })).toHaveFocus();
  const endpoint = within(screen.getByRole('group', { name: 'Endpoint 1' }));
  await userEvent.click(endpoint.getByLabelText(/^Name/));
  await userEvent.paste('Health');
  await userEvent.click(endpoint.getByLabelText(/^URL/));
  await userEvent.paste('http://connectors.example.com/health');
  await chooseOption('Kind', 'Health');
  await chooseOption('Exposure', 'Public');
  await send();
  const summary = within(await screen.findByRole('list', { name: '1 field needs correction:' }));
  await userEvent.click(summary.getByRole('button', { name: 'Endpoint 1: URL' }));
  expect(endpoint.getByLabelText(/^URL/)).toHaveFocus();
  endpoint.getByText('A public health endpoint is only called over https.');
  await userEvent.clear(endpoint.getByLabelText(/^URL/));
  await userEvent.paste('https://connectors.example.com/health');
  await send();
  await screen.findByText('Target created.');
  expect(sent()[0]).toMatchObject({
    target: {
      runtime: 'self-hosted',
      deploymentKey: null,
      endpoints: [
        { name: 'Health', kind: 'health', url: 'https://connectors.example.com/health', exposure: 'public' },
      ],
    },
  });
});

it('names the fields that need correction, leads to them, and sends nothing', async () => {
  await open();
  await enterText('Key', 'Not A Key');
  await enterText('Number', '0');
  await enterText('Link to the external record', 'https://example.com');
  fireEvent.change(screen.getByLabelText('Tracked since'), { target: { value: '' } });
  await send();
  const summary = within(await screen.findByRole('list', { name: '7 fields need correction:' }));
  expect(summary.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Name',
    'Key',
    'Link to the external record',
    'Message types',
    'Mode',
    'Expected within',
    'Tracked since',
  ]);
  screen.getByText(/Begin with a small letter or digit/);
  screen.getByText('Enter a whole number, from 1 second to 30 days.');
  screen.getByText('Write {externalId} where the ID stands.');
  expect(screen.getAllByText('This is required.')).toHaveLength(2);
  screen.getByText(/Choose at least one message type/);
  await userEvent.click(summary.getByRole('button', { name: 'Expected within' }));
  expect(targetField('Number')).toHaveFocus();
  expect(sent()).toEqual([]);
});

it('says at the key that it is taken, until it changes', async () => {
  gateway.holds({ syncTargets: [buildSyncTarget()] });
  await open();
  await fillMinimum();
  await send();
  await screen.findByText('There is a target with this key already.');
  screen.getByText('Nothing was saved. Correct what is marked, then send it again.');
  expect(targetField('Name')).toHaveValue('Klaviyo');
  await enterText('Key', 'klaviyo-2');
  expect(screen.queryByText('There is a target with this key already.')).not.toBeInTheDocument();
  await send();
  await screen.findByText('Target created.');
});

it.each([
  [{ code: 'UPSTREAM_UNREACHABLE', status: 502 }, /It is not known whether it was created/],
  [{ code: 'General', status: 400 }, /General/],
])('loses nothing that was entered when sending fails with %j', async (extensions, words) => {
  await open();
  await fillMinimum();
  gateway.reports(extensions);
  await send();
  await screen.findByText(words);
  expect(targetField('Name')).toHaveValue('Klaviyo');
  screen.getByText('Order created (OrderCreated)');
  gateway.recovers();
  await send();
  await screen.findByText('Target created.');
});

it('asks before what was entered is lost', async () => {
  const { history } = await open();
  act(() => history.push(paths.targets));
  expect(history.location.pathname).toBe(paths.targets);
  act(() => history.push(paths.newTarget));
  await screen.findByRole('button', { name: 'Create target' });
  await enterText('Name', 'Klaviyo');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Keep editing' }));
  expect(targetField('Name')).toHaveValue('Klaviyo');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave' }));
  expect(history.location.pathname).toBe(paths.targets);
});

it.each([
  [['manage_subscriptions'], /the gateway lacks the scope manage_subscriptions/],
  [[], /they cannot be read now/],
])('lets keys be typed when Subscriptions cannot be read, with %j missing', async (missingScopes, words) => {
  gateway.holds({ feedSubscriptions: null, missingScopes });
  await open();
  screen.getByText(words);
});

it('says to a user who may only view that they cannot create targets', async () => {
  renderRoute(paths.newTarget);
  await screen.findByRole('heading', { name: 'You cannot create targets' });
  expect(screen.queryByRole('button', { name: 'Create target' })).not.toBeInTheDocument();
});
