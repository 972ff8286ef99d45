import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { buildStagedConnector } from '../../../test-utils/staged-connector.builder';

const gateway = startGateway();
const address = paths.connectorApplications('connector-1');

function application(
  applicationName: string,
  applicationType: string,
): object & {
  applicationName: string;
  applicationType: string;
  standardConfiguration: [];
  securedConfiguration: [];
} {
  return { applicationName, applicationType, standardConfiguration: [], securedConfiguration: [] };
}

it('shows what each application asks for, the required keys first, and what all of them share', async () => {
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({
        applications: [
          {
            applicationName: 'order-events',
            applicationType: 'event',
            standardConfiguration: [
              { key: 'LOG_LEVEL', description: null, required: false, default: 'info' },
              { key: 'CTP_REGION', description: 'API region', required: true, default: 'us-central1.gcp' },
            ],
            securedConfiguration: [{ key: 'API_KEY', description: null, required: true }],
          },
          application('files', 'assets'),
        ],
        globalConfiguration: {
          standardConfiguration: [],
          securedConfiguration: [{ key: 'SHARED_SECRET', description: null, required: true }],
        },
      }),
    ],
  });
  renderRoute(address);
  const [, ...rows] = within(await screen.findByRole('region', { name: 'order-events' })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'CTP_REGIONStandardRequiredus-central1.gcpAPI region',
    'API_KEYSecuredRequired',
    'LOG_LEVELStandardOptionalinfo',
  ]);
  within(screen.getByRole('region', { name: 'files' })).getByText('It asks for no configuration.');
  within(screen.getByRole('region', { name: 'Shared by all applications' })).getByText('SHARED_SECRET');
});

it('names the limits of each type, and says so of a type that it does not know', async () => {
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({
        applications: [
          application('order-events', 'event'),
          application('sweep', 'job'),
          application('gateway', 'service'),
          application('oracle', 'quantum'),
        ],
      }),
    ],
  });
  renderRoute(address);
  const event = await screen.findByRole('region', { name: 'order-events' });
  expect(event).toHaveTextContent('Time to acknowledge an event10 seconds');
  expect(event).toHaveTextContent('Events are kept for7 days');
  const job = screen.getByRole('region', { name: 'sweep' });
  expect(job).toHaveTextContent('Time for a run30 minutes');
  expect(job).toHaveTextContent('ScheduleFrom connect.yaml, unless a deployment sets its own');
  expect(screen.getByRole('region', { name: 'gateway' })).toHaveTextContent('Time for a request300 seconds');
  expect(screen.getByRole('region', { name: 'oracle' })).toHaveTextContent(
    'The limits of this type are not known to Connect Console.',
  );
});

it('lists the scopes of the API client, or that there is none', async () => {
  const [asks, asksNot] = [['view_orders', 'view_products'], []].map((apiClientScopes, index) =>
    buildStagedConnector({ id: `connector-${index}`, apiClientScopes }),
  );
  gateway.holds({ stagedConnectors: [asks, asksNot].filter((one) => one !== undefined) });
  const { unmount } = renderRoute(paths.connectorApplications('connector-0'));
  const client = within(await screen.findByRole('region', { name: 'API client' }));
  expect(client.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'view_orders',
    'view_products',
  ]);
  unmount();

  renderRoute(paths.connectorApplications('connector-1'));
  await screen.findByText('It asks for no API client.');
  screen.getByText('Connect has read no applications from connect.yaml at this tag.');
});

it.each([
  ['job', 'What if the health check of this job fails?', /must stay up as an HTTP server/],
  ['event', 'How are events delivered?', /Events arrive at least once/],
])('explains what surprises people about a %s application', async (type, question, answer) => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ applications: [application('one', type)] })] });
  renderRoute(address);
  await userEvent.click(await screen.findByText(question));
  await screen.findByText(answer);
});
