import { screen } from '@commercetools-frontend/application-shell/test-utils';
import { PERMISSIONS } from '../../../constants';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { buildPublished, buildStagedConnector } from '../../../test-utils/staged-connector.builder';

const gateway = startGateway();
const address = paths.connector('connector-1');
const deployer = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };
const published = buildPublished();

it('leads to the deployment of the published connector, and of a draft that can be previewed', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ published })] });
  renderRoute(address, deployer);
  const deploy = await screen.findByRole('link', { name: 'Deploy' });
  expect(deploy).toHaveAttribute('href', `${paths.newDeployment}?connector=connector-1`);
  const preview = screen.getByRole('link', { name: 'Deploy a preview of the draft' });
  expect(preview).toHaveAttribute('href', `${paths.newDeployment}?connector=connector-1&staged=true`);
});

it('does not offer what cannot be deployed', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ published, isPreviewable: 'pending' })] });
  renderRoute(address, deployer);
  await screen.findByRole('link', { name: 'Deploy' });
  expect(screen.queryByRole('link', { name: /preview of the draft/ })).not.toBeInTheDocument();
});

it('offers nothing to those who may not manage deployments', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ published })] });
  renderRoute(address, { permissions: [PERMISSIONS.View, PERMISSIONS.ManageConnectors] });
  await screen.findByRole('region', { name: 'Where it is deployed' });
  expect(screen.queryByRole('link', { name: /^Deploy/ })).not.toBeInTheDocument();
});
