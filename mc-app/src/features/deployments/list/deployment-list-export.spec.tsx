import { screen } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { buildDeployment, buildLatestConnector, buildSince } from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';
import { keepSavedFiles } from '../../../test-utils/saved-files';

const gateway = startGateway();
const files = keepSavedFiles();

async function exportCsv(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Export CSV' }));
}

it('exports the filtered list with all states, named after project and day', async () => {
  jest.useFakeTimers({ advanceTimers: true, now: new Date(2026, 10, 20, 12) });
  gateway.holds({
    deployments: [
      buildDeployment({
        key: '=HYPERLINK("https://example.com")',
        since: buildSince({ at: '2026-11-01T12:00:00.000Z' }),
        isOwn: true,
        drift: 'updateAvailable',
        latest: buildLatestConnector(),
      }),
      buildDeployment({ id: 'other', status: 'Failed' }),
    ],
  });
  renderRoute(`${paths.deployments}?status=Deployed&sort=name+asc`);
  await exportCsv();
  const [heading, row, ...others] = (await files.text()).split('\r\n');
  jest.useRealTimers();
  expect(files.names).toEqual(['deployments-demo-store-2026-11-20.csv']);
  expect(heading).toBe(
    '\ufeffKey,ID,Connector,Connector version,Tag,Version,Latest version,Latest tag,Type,Status,Region,' +
      'In this state since,Source of the time,Marks,Repository',
  );
  // A spreadsheet must not take a key for a formula.
  expect(row).toBe(
    `"'=HYPERLINK(""https://example.com"")",deployment-1,Bloomreach Engagement connector,5,v1.0.0,` +
      'updateAvailable,6,v1.1.0,preview,Deployed,us-central1.gcp,2026-11-01T12:00:00.000Z,report,' +
      'lingering; own,git@github.com:example/bloomreach.git',
  );
  expect(others).toEqual([]);
  expect(requestsOf(gateway, 'FetchListedDeployments').at(-1)).toEqual({
    limit: 500,
    offset: 0,
    sort: ['name asc'],
    statuses: ['Deployed'],
  });
  await screen.findByText('1 deployment exported');
});

it('leaves empty what is not known, and says so when the file does not hold all there is', async () => {
  gateway.holds({ deployments: [buildDeployment({ key: null })], isComplete: false });
  renderRoute(paths.deployments);
  await exportCsv();
  const [, row] = (await files.text()).split('\r\n');
  expect(row).toMatch(/^,deployment-1,.*,upToDate,,,preview,Deployed,us-central1.gcp,,,,git@/);
  await screen.findByText(/1 deployment exported. There are more than can be read/);
});
