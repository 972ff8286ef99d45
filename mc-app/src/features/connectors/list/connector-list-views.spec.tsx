import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { buildStagedConnector } from '../../../test-utils/staged-connector.builder';

const gateway = startGateway();
const SEARCH = '?status=Failed&sort=name+asc&columns=draft&density=comfortable';

beforeEach(() => gateway.holds({ stagedConnectors: [buildStagedConnector({ status: 'Failed' })] }));

afterEach(() => localStorage.clear());

async function openViews(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Saved views' }));
}

async function saveAs(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('textbox', { name: 'Name of the view' }));
  await userEvent.paste(name);
  await userEvent.keyboard('{Enter}');
}

function viewList(): ReturnType<typeof within> {
  return within(screen.getByRole('list', { name: 'Saved views' }));
}

it('saves filters, order, columns and row height under a name, and is there the next time', async () => {
  const { unmount } = renderRoute(`${paths.connectors}${SEARCH}&page=2`);
  await openViews();
  screen.getByText(/Only you see it, in this browser/);
  await saveAs('Failed by name');
  viewList().getByText('Shown now');
  unmount();

  const { history } = renderRoute(paths.connectors);
  await openViews();
  expect(viewList().queryByText('Shown now')).not.toBeInTheDocument();
  await userEvent.click(viewList().getByRole('link', { name: 'Failed by name' }));
  expect(history.location.pathname).toBe(paths.connectors);
  expect(history.location.search).toBe(SEARCH);
  viewList().getByText('Shown now');
  screen.getByRole('button', { name: 'Remove the filter Status: Failed' });
});

it('gives no view a name that is taken', async () => {
  renderRoute(paths.connectors);
  await openViews();
  await saveAs('One');
  await saveAs('One');
  screen.getByText('There is a view of this name already.');
  expect(viewList().getAllByRole('link')).toHaveLength(1);
});

it('gives a view another name', async () => {
  renderRoute(paths.connectors);
  await openViews();
  await saveAs('One');
  await userEvent.click(screen.getByRole('button', { name: 'Rename One' }));
  await userEvent.keyboard('s{Enter}');
  viewList().getByRole('link', { name: 'Ones' });
  expect(viewList().queryByRole('link', { name: 'One' })).not.toBeInTheDocument();
  expect(document.body).not.toHaveFocus();
});

it('keeps the name when renaming is given up', async () => {
  renderRoute(paths.connectors);
  await openViews();
  await saveAs('One');
  const rename = screen.getByRole('button', { name: 'Rename One' });
  await userEvent.click(rename);
  expect(screen.getByRole('textbox', { name: 'New name of One' })).toHaveFocus();
  await userEvent.keyboard('r');
  await userEvent.click(rename);
  expect(screen.queryByRole('textbox', { name: 'New name of One' })).not.toBeInTheDocument();
  viewList().getByRole('link', { name: 'One' });
});

it('deletes a view and keeps the focus in the panel', async () => {
  renderRoute(paths.connectors);
  await openViews();
  await saveAs('One');
  await userEvent.click(screen.getByRole('button', { name: 'Delete One' }));
  expect(screen.queryByRole('link', { name: 'One' })).not.toBeInTheDocument();
  expect(document.body).not.toHaveFocus();
});

it('keeps the views that were saved in another window meanwhile', async () => {
  renderRoute(paths.connectors);
  await openViews();
  await saveAs('First');
  const [key = ''] = Object.keys(localStorage).filter((name) => name.includes('/views/'));
  localStorage.setItem(key, JSON.stringify([{ name: 'Of another window', search: '' }]));
  await saveAs('New');
  viewList().getByRole('link', { name: 'Of another window' });
  viewList().getByRole('link', { name: 'New' });
});

it('keeps a view for this visit when the browser does not store it', async () => {
  renderRoute(paths.connectors);
  await openViews();
  jest.spyOn(localStorage, 'setItem').mockImplementationOnce(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  await saveAs('One');
  await screen.findByText(/Your browser did not store this change/);
  viewList().getByRole('link', { name: 'One' });
});

it('works when the browser refuses to read its storage', async () => {
  renderRoute(paths.connectors);
  await screen.findByRole('table');
  jest.spyOn(localStorage, 'getItem').mockImplementationOnce(() => {
    throw new DOMException('Refused', 'SecurityError');
  });
  await openViews();
  screen.getByText(/Only you see it/);
  await saveAs('One');
  viewList().getByRole('link', { name: 'One' });
});
