import { act, screen, waitFor } from '@commercetools-frontend/application-shell/test-utils';
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

const FILTERS = [
  ['Status', 'Failed', '?status=Failed', { statuses: ['Failed'] }],
  ['Status', 'Feedback required', '?status=FEEDBACK_REQUIRED', { statuses: ['FEEDBACK_REQUIRED'] }],
  ['Preview', 'Being checked', '?preview=pending', { previewabilities: ['pending'] }],
  ['Integration types', 'Payments (PSP)', '?types=psp', { integrationTypes: ['psp'] }],
  ['Regions', 'us-east-2.aws', '?regions=us-east-2.aws', { regions: ['us-east-2.aws'] }],
  ['Visibility', 'Public only', '?visibility=public', { isPrivate: false }],
] as const;

it.each(FILTERS)('filters by %s: %s', async (field, option, search, variables) => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(`${paths.connectors}?page=1`);
  await openPanel('Filters');
  await chooseOption(field, option);
  await screen.findByRole('heading', { name: 'No connector matches' });
  expect(history.location.search).toBe(search);
  expect(lastVariables()).toMatchObject({ ...variables, offset: 0 });
});

it('takes a filter away and keeps the others', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(`${paths.connectors}?status=Failed&visibility=private`);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove the filter Status: Failed' }));
  await screen.findByRole('table');
  expect(history.location.search).toBe('?visibility=private');
  expect(screen.getByRole('group', { name: 'Connectors' })).toHaveFocus();
  screen.getByRole('button', { name: 'Remove the filter Visibility: Private only' });
});

it('adds a second value to a filter and says how many filters are in use', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(`${paths.connectors}?status=Draft&visibility=private`);
  await openPanel('Filters (2)');
  await chooseOption('Status', 'Failed');
  expect(history.location.search).toBe('?status=Draft%2CFailed&visibility=private');
  screen.getByRole('button', { name: 'Remove the filter Status: Draft or Failed' });
});

it('clears search and filters, keeps order and columns, and keeps the focus near', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(`${paths.connectors}?q=nothing&status=Failed&sort=name+asc&columns=draft`);
  await screen.findByRole('heading', { name: 'No connector matches' });
  await userEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }));
  await screen.findByRole('table');
  expect(history.location.search).toBe('?sort=name+asc&columns=draft');
  expect(document.body).not.toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Search' })).toHaveValue('');
});

it('clears the filters and goes on searching', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(`${paths.connectors}?q=bloom&status=Failed&visibility=private`);
  await userEvent.click(await screen.findByRole('button', { name: 'Clear filters' }));
  await screen.findByRole('table');
  expect(history.location.search).toBe('?q=bloom');
});

it('searches when typing has paused, and by Enter at once', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(paths.connectors);
  await screen.findByRole('table');
  await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'klaviyo');
  expect(gateway.received).toHaveLength(1);
  await screen.findByRole('heading', { name: 'No connector matches' });
  expect(history.location.search).toBe('?q=klaviyo');
  expect(gateway.received).toHaveLength(2);

  await userEvent.clear(screen.getByRole('textbox', { name: 'Search' }));
  await userEvent.keyboard('BLOOM{Enter}');
  expect(history.location.search).toBe('?q=BLOOM');
  await screen.findByRole('table');
});

it('loses no filter that is chosen while a text is still being typed', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(paths.connectors);
  await screen.findByRole('table');
  await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'b');
  act(() => history.push('?visibility=private'));
  await waitFor(() => expect(history.location.search).toBe('?q=b&visibility=private'));
});

it('leads to the search with the key /, unless it is typed into a field', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(paths.connectors);
  await screen.findByRole('table');
  const field = screen.getByRole('textbox', { name: 'Search' });
  await userEvent.keyboard('/');
  expect(field).toHaveFocus();
  expect(field).toHaveValue('');
  await userEvent.keyboard('a/b');
  expect(field).toHaveValue('a/b');
});

it('takes the text from the address when the reader goes back', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(paths.connectors);
  await screen.findByRole('table');
  await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'bloom{Enter}');
  expect(history.location.search).toBe('?q=bloom');
  act(() => history.goBack());
  expect(screen.getByRole('textbox', { name: 'Search' })).toHaveValue('');
});
