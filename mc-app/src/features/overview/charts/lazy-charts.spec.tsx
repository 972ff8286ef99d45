import { screen } from '@commercetools-frontend/application-shell/test-utils';
import { startGateway } from '../../../test-utils/gateway';
import { buildEndedRun, buildOverview } from '../../../test-utils/overview.builder';
import { paths, renderRoute } from '../../../test-utils/render-route';

jest.mock('./run-chart', () => {
  throw new Error('Loading chunk 7 failed');
});

const gateway = startGateway();

it('keeps the page whole when the library of charts cannot be loaded', async () => {
  gateway.holds({ overview: buildOverview({ runs: [buildEndedRun()] }) });
  renderRoute(paths.overview);
  await screen.findByText('The chart could not be loaded. The table says the same.', {}, { timeout: 5000 });
  screen.getByRole('table', { name: 'Runs that ended last', hidden: true });
  screen.getByText('Nothing is here yet');
});
