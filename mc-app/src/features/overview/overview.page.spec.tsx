import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { buildDeployment } from '../../test-utils/deployment.builder';
import { startGateway } from '../../test-utils/gateway';
import { paths, renderRoute } from '../../test-utils/render-route';
import { buildStagedConnector } from '../../test-utils/staged-connector.builder';

const gateway = startGateway();

async function findSection(name: string): Promise<ReturnType<typeof within>> {
  return within(await screen.findByRole('region', { name }));
}

it('counts connectors and deployments and links those that need attention', async () => {
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({ id: 'fine' }),
      buildStagedConnector({ id: 'rejected', name: 'Fluent', isPreviewable: 'false' }),
    ],
    deployments: [buildDeployment({ id: 'failed', key: 'fluent-demo', status: 'Failed' })],
  });
  renderRoute(paths.overview);

  const connectors = await findSection('Connectors');
  await connectors.findByText('2 connectors');
  connectors.getByText('1 preview rejected');
  expect(connectors.getByRole('link', { name: 'Fluent' })).toHaveAttribute(
    'href',
    paths.connector('rejected'),
  );
  expect(connectors.getByRole('link', { name: 'All connectors' })).toHaveAttribute('href', paths.connectors);

  const deployments = await findSection('Deployments');
  await deployments.findByText('1 deployment');
  deployments.getByText('1 failed');
  expect(deployments.getByRole('link', { name: 'fluent-demo' })).toHaveAttribute(
    'href',
    paths.deployment('failed'),
  );
});

it('is short when nothing needs attention', async () => {
  renderRoute(paths.overview);
  const connectors = await findSection('Connectors');
  await connectors.findByText('No connector yet');
  connectors.getByText('Nothing needs attention.');
  const deployments = await findSection('Deployments');
  await deployments.findByText('No deployment yet');
});

it('names a few of many, and admits that it has not looked at all of them', async () => {
  gateway.holds({
    stagedConnectors: Array.from({ length: 101 }, (_, index) =>
      buildStagedConnector({ id: `c-${index}`, name: `Connector ${index}`, status: 'Failed' }),
    ),
  });
  renderRoute(paths.overview);
  const connectors = await findSection('Connectors');
  await connectors.findByText('101 connectors');
  connectors.getByText('100 publications failed');
  connectors.getByRole('link', { name: 'Connector 4' });
  expect(connectors.queryByRole('link', { name: 'Connector 5' })).not.toBeInTheDocument();
  connectors.getByText('and 95 more');
  connectors.getByText('Judged by the 100 modified last, of 101.');
});

it('shows for each part of its own that it could not be loaded, with another attempt', async () => {
  gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502 });
  renderRoute(paths.overview);
  const deployments = await findSection('Deployments');
  await deployments.findByText('Connect cannot be reached');

  gateway.recovers();
  await userEvent.click(deployments.getByRole('button', { name: 'Try again' }));
  await deployments.findByText('No deployment yet');
  (await findSection('Connectors')).getByText('Connect cannot be reached');
});
