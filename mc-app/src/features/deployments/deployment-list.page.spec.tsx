import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { chooseOption } from '../../test-utils/choose-option';
import { buildDeployment } from '../../test-utils/deployment.builder';
import { startGateway } from '../../test-utils/gateway';
import { paths, renderRoute } from '../../test-utils/render-route';

const gateway = startGateway();

function lastVariables(): Record<string, unknown> | undefined {
  return gateway.received.at(-1)?.variables;
}

it('shows each deployment with connector, type, status and region', async () => {
  gateway.holds({ deployments: [buildDeployment()] });
  renderRoute(paths.deployments);
  const row = within(await screen.findByRole('row', { name: /bloomreach-preview/ }));
  row.getByText('Bloomreach Engagement connector');
  row.getByText('Version 5, tag v1.0.0');
  row.getByText('Preview');
  row.getByText('Deployed');
  row.getByText('us-central1.gcp');
  screen.getByText('1 deployment');
});

it('names a deployment without key by its ID, and admits a type that was never stated', async () => {
  gateway.holds({ deployments: [buildDeployment({ key: null, type: null, preview: false })] });
  renderRoute(paths.deployments);
  const row = within(await screen.findByRole('row', { name: /deployment-1/ }));
  row.getByText('Not stated');
});

it('shows a type that Connect has added since as it is', async () => {
  gateway.holds({ deployments: [buildDeployment({ type: 'staging' })] });
  renderRoute(paths.deployments);
  await screen.findByText('staging');
});

it('explains a project without deployments', async () => {
  renderRoute(paths.deployments);
  await screen.findByRole('heading', { name: 'No deployments yet' });
});

it('asks for what the address says', async () => {
  renderRoute(`${paths.deployments}?type=sandbox&page=2&perPage=100&sort=createdAt+desc`);
  await waitFor(() =>
    expect(lastVariables()).toEqual({
      limit: 100,
      offset: 100,
      sort: ['createdAt desc'],
      deploymentType: 'sandbox',
    }),
  );
});

it('filters by type, and a type that nothing has can be cleared', async () => {
  gateway.holds({ deployments: [buildDeployment({ type: 'preview' })] });
  const { history } = renderRoute(paths.deployments);
  await screen.findByRole('table');
  await chooseOption('Type', 'Production');
  await screen.findByRole('heading', { name: 'No deployment has this type' });
  expect(history.location.search).toBe('?type=production');

  await userEvent.click(screen.getByRole('button', { name: 'Show all types' }));
  await screen.findByRole('table');
  expect(history.location.search).toBe('');
});

it('shows more per page', async () => {
  gateway.holds({
    deployments: Array.from({ length: 21 }, (_, index) =>
      buildDeployment({ id: `deployment-${index}`, key: `deployment-key-${index}` }),
    ),
  });
  const { history } = renderRoute(paths.deployments);
  await screen.findByText('deployment-key-0');
  expect(screen.queryByText('deployment-key-20')).not.toBeInTheDocument();
  await chooseOption('Items per page (20 items)', '50');
  await screen.findByText('deployment-key-20');
  expect(history.location.search).toBe('?perPage=50');
});

it('opens a deployment by a click on its row', async () => {
  gateway.holds({ deployments: [buildDeployment()] });
  const { history } = renderRoute(paths.deployments);
  await userEvent.click(await screen.findByText('us-central1.gcp'));
  expect(history.location.pathname).toBe(paths.deployment('deployment-1'));
  await screen.findByRole('heading', { level: 1, name: 'bloomreach-preview' });
});
