import { screen, waitFor } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { keepSavedFiles } from '../../../test-utils/saved-files';
import {
  buildConnectorDeployment,
  buildPublished,
  buildStagedConnector,
} from '../../../test-utils/staged-connector.builder';

const gateway = startGateway();
const files = keepSavedFiles();

function buildManyConnectors(count: number): ReturnType<typeof buildStagedConnector>[] {
  return Array.from({ length: count }, (_, index) => buildStagedConnector({ id: `connector-${index + 1}` }));
}

async function exportCsv(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Export CSV' }));
}

it('exports the filtered list with all states, named after project and day', async () => {
  jest.useFakeTimers({ advanceTimers: true, now: new Date(2026, 10, 5, 12) });
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({
        name: '=HYPERLINK("https://example.com")',
        alreadyListed: true,
        published: buildPublished(),
        deployments: [
          buildConnectorDeployment({ type: 'sandbox', connector: { version: 4, repository: { tag: 'v0' } } }),
        ],
        privateProjects: ['us-central1.gcp:demo-store', 'europe-west1.gcp:shop'],
      }),
      buildStagedConnector({ id: 'other', status: 'Failed' }),
    ],
  });
  renderRoute(`${paths.connectors}?status=Draft&page=1&perPage=50&sort=name+asc`);
  await exportCsv();
  const [heading, row, ...others] = (await files.text()).split('\r\n');
  jest.useRealTimers();
  expect(files.names[0]).toBe('connectors-demo-store-2026-11-05.csv');
  expect(heading).toMatch(/^\ufeffName,Key,ID,Status,Preview,Visibility,Draft tag/);
  // A spreadsheet must not take a name for a formula.
  expect(row).toBe(
    `"'=HYPERLINK(""https://example.com"")",bloomreach-engagement,connector-1,Draft,true,private,v1.0.0,` +
      'git@github.com:example/bloomreach.git,v1.0.0,5,false,changesNotPublished,0,1,0,0,1,' +
      'europe-west1.gcp:shop,email,us-central1.gcp,,',
  );
  expect(others).toEqual([]);
  expect(gateway.received.at(-1)?.variables).toEqual({
    limit: 500,
    offset: 0,
    sort: ['name asc'],
    statuses: ['Draft'],
  });
  await screen.findByText('1 connector exported');
});

it('leaves empty what cannot be read, and says so', async () => {
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({ alreadyListed: true, publishedReadable: false, deployments: null }),
    ],
  });
  renderRoute(paths.connectors);
  await exportCsv();
  const [, row] = (await files.text()).split('\r\n');
  expect(row).toContain(',git@github.com:example/bloomreach.git,,,,changesNotPublished,,,,,,,email,');
  await screen.findByText(/1 connector exported. .* could not be read: those cells are empty/);
});

it('counts deployments of environments that have no column of their own', async () => {
  const deployments = ['canary', 'test', 'preview'].map((type, index) =>
    buildConnectorDeployment({ id: `deployment-${index}`, type }),
  );
  gateway.holds({ stagedConnectors: [buildStagedConnector({ deployments })] });
  renderRoute(paths.connectors);
  await exportCsv();
  const [heading = '', row = ''] = (await files.text()).split('\r\n');
  const column = heading.split(',').indexOf('Other environments');
  expect(row.split(',').slice(column - 1, column + 1)).toEqual(['1', '2']);
});

it('reads page after page and says how far it has come', async () => {
  gateway.holds({ stagedConnectors: buildManyConnectors(1001) });
  renderRoute(`${paths.connectors}?columns=`);
  const answer = gateway.holdsBack();
  await exportCsv();
  await screen.findByRole('progressbar', { name: 'Exporting …' });
  expect(screen.getByRole('button', { name: 'Export CSV' })).toHaveAttribute('aria-disabled', 'true');
  answer();
  const nextAnswer = gateway.holdsBack();
  await screen.findByText('Exporting: 500 of 1,001');
  nextAnswer();
  const lines = (await files.text()).split('\r\n');
  expect(new Set(lines)).toHaveProperty('size', 1002);
  expect(gateway.received.slice(-3).map(({ variables }) => variables.offset)).toEqual([0, 500, 1000]);
  await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
});

it('stops when it is canceled, and saves nothing', async () => {
  gateway.holds({ stagedConnectors: buildManyConnectors(501) });
  renderRoute(`${paths.connectors}?columns=`);
  await screen.findByRole('table');
  const answer = gateway.holdsBack();
  await exportCsv();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel the export' }));
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(document.body).not.toHaveFocus();
  answer();
  await exportCsv();
  await files.text();
  expect(gateway.received.map(({ variables }) => variables.offset)).toEqual([0, 0, 0, 500]);
  expect(files.names).toHaveLength(1);
});

it('says why it has failed, and tries again', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(paths.connectors);
  await screen.findByRole('table');
  gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 });
  await exportCsv();
  await screen.findByText('Connect did not answer in time');
  gateway.recovers();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await files.text();
  expect(screen.queryByText('Connect did not answer in time')).not.toBeInTheDocument();
});

it('says so when the file does not hold all there is', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()], isComplete: false });
  renderRoute(paths.connectors);
  await screen.findByRole('table');
  await exportCsv();
  await screen.findByText(/1 connector exported. There are more than can be read/);
});
