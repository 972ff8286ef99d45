import { screen, waitFor } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { buildDeployment } from '../../test-utils/deployment.builder';
import { startGateway } from '../../test-utils/gateway';
import {
  buildConnectorCounts,
  buildDeploymentCounts,
  buildOverview,
} from '../../test-utils/overview.builder';
import { paths, renderRoute } from '../../test-utils/render-route';
import { requestsOf } from '../../test-utils/requests';
import { buildStagedConnector } from '../../test-utils/staged-connector.builder';

const gateway = startGateway();

function holdCounts(): void {
  gateway.holds({
    overview: buildOverview({
      connectors: buildConnectorCounts({ total: 2, previewRejected: 1, publicationFailed: 1 }),
      deployments: buildDeploymentCounts({
        total: 3,
        failed: 1,
        stuck: 1,
        withWarnings: 1,
        drifted: 1,
        updateAvailable: 1,
        lingering: 1,
        byStatus: [
          { type: 'production', status: 'Failed', count: 1 },
          { type: null, status: 'Deployed', count: 2 },
          { type: 'sandbox', status: 'Zombie', count: 4 },
        ],
      }),
    }),
    deployments: [buildDeployment()],
    stagedConnectors: [buildStagedConnector()],
  });
}

/** The lists read these addresses on their own: what they then ask for is what the link promised. */
const LINKS: [link: string, operation: string, asked: object][] = [
  ['1 deployment failed', 'FetchListedDeployments', { concerns: ['failed'] }],
  ['1 deployment is stuck', 'FetchListedDeployments', { concerns: ['stuck'] }],
  ['1 deployment has warnings', 'FetchListedDeployments', { concerns: ['withWarnings'] }],
  ['1 deployment has drifted', 'FetchListedDeployments', { concerns: ['drifted'] }],
  ['1 deployment has an update available', 'FetchListedDeployments', { concerns: ['updateAvailable'] }],
  ['1 preview lingers', 'FetchListedDeployments', { concerns: ['lingering'], sort: ['since asc'] }],
  ['1 publication failed', 'FetchListedConnectors', { statuses: ['Failed'] }],
  ['1 preview is rejected', 'FetchListedConnectors', { previewabilities: ['false'] }],
  [
    '1, Deployment failed, Production',
    'FetchListedDeployments',
    { statuses: ['Failed'], deploymentType: 'production' },
  ],
  ['1, All, Production', 'FetchListedDeployments', { deploymentType: 'production' }],
  ['2, Deployed, All', 'FetchListedDeployments', { statuses: ['Deployed'] }],
];

it.each(LINKS)('leads from "%s" to a list with exactly this filter', async (link, operation, asked) => {
  holdCounts();
  renderRoute(paths.overview);
  await userEvent.click(await screen.findByRole('link', { name: link }));
  await waitFor(() => expect(requestsOf(gateway, operation)).toContainEqual(expect.objectContaining(asked)));
});

it('leaves numbers without a link where the list cannot show exactly these', async () => {
  holdCounts();
  renderRoute(paths.overview);
  await screen.findByRole('link', { name: '1, Deployment failed, Production' });
  expect(screen.queryByRole('link', { name: /Not stated/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Zombie/ })).not.toBeInTheDocument();
  expect(screen.getAllByRole('cell', { name: '4' })).toHaveLength(2);
  screen.getByRole('columnheader', { name: 'Not stated' });
  screen.getByRole('rowheader', { name: 'Zombie' });
});
