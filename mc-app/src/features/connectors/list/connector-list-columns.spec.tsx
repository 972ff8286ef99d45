import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { chooseOption } from '../../../test-utils/choose-option';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { buildStagedConnector } from '../../../test-utils/staged-connector.builder';

const gateway = startGateway();

function lastVariables(): Record<string, unknown> | undefined {
  return gateway.received.at(-1)?.variables;
}

async function openPanel(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }));
}

it('sorts from the first page on', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(`${paths.connectors}?page=2`);
  await screen.findByText('The list ends before this page.');
  await openPanel('Filters');
  await chooseOption('Sort by', 'Created, newest first');
  await screen.findByRole('table');
  expect(history.location.search).toBe('?sort=createdAt+desc');
  expect(lastVariables()).toMatchObject({ sort: ['createdAt desc'], offset: 0 });
});

const SORTABLE = [
  ['Connector', 'name'],
  ['Status', 'status'],
  ['Last modified', 'lastModifiedAt'],
  ['Created', 'createdAt'],
] as const;

it.each(SORTABLE)('sorts by the header %s, in both directions', async (header, field) => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(`${paths.connectors}?columns=status,modified,created&sort=name+desc`);
  const name = new RegExp(`^${header}`);
  await userEvent.click(within(await screen.findByRole('columnheader', { name })).getByRole('button'));
  expect(history.location.search).toContain(new URLSearchParams({ sort: `${field} asc` }).toString());
  screen.getByRole('columnheader', { name: `${header} sorted in ascending order` });

  await userEvent.click(within(screen.getByRole('columnheader', { name })).getByRole('button'));
  await screen.findByRole('columnheader', { name: `${header} sorted in descending order` });
  expect(lastVariables()).toMatchObject({ offset: 0 });
});

it('shows types, times and visibility when they are asked for', async () => {
  gateway.holds({
    stagedConnectors: [buildStagedConnector({ lastModifiedAt: '2026-11-18T09:14:00.000Z', createdAt: null })],
  });
  renderRoute(`${paths.connectors}?columns=visibility,types,modified,created`);
  const row = await screen.findByRole('row', { name: /Bloomreach/ });
  expect(row).toHaveTextContent(/PrivateE-mailNov 18, 2026.*Not stated$/);
});

it('adds and takes away columns, and goes back to the usual ones', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(`${paths.connectors}?columns=draft,deployed`);
  await openPanel('Columns');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Deployed here' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Last modified' }));
  expect(history.location.search).toBe('?columns=draft%2Cmodified');
  expect(screen.queryByRole('columnheader', { name: 'Deployed here' })).not.toBeInTheDocument();
  screen.getByRole('columnheader', { name: /Last modified/ });

  await userEvent.click(screen.getByRole('button', { name: 'Back to the usual columns' }));
  expect(history.location.search).toBe('');
  screen.getByRole('columnheader', { name: 'Deployed here' });
  expect(gateway.received).toHaveLength(1);
});

it('keeps the page when rows get more room', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(`${paths.connectors}?page=2`);
  await screen.findByText('The list ends before this page.');
  await openPanel('Columns');
  await chooseOption('Rows', 'Comfortable');
  expect(history.location.search).toBe('?page=2&density=comfortable');
  expect(gateway.received).toHaveLength(1);
});
