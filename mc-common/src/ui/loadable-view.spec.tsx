import { fireEvent, screen } from '@commercetools-frontend/application-shell/test-utils';
import type { Loadable } from '../data/loadable';
import { buildApiError } from '../test-utils/api-error.builder';
import { renderInShell } from '../test-utils/render-in-shell';
import { LoadableView } from './loadable-view';

type Ready = Extract<Loadable<string>, { status: 'ready' }>;

const READY: Ready = {
  status: 'ready',
  data: 'Klaviyo',
  stale: false,
  slow: false,
  refreshError: null,
  retry: () => undefined,
};

function renderLoadable(loadable: Loadable<string>): void {
  renderInShell(
    <LoadableView loadable={loadable} skeleton={<p>Skeleton</p>}>
      {(data) => <p>{data}</p>}
    </LoadableView>,
  );
}

describe('showing what is fetched', () => {
  it('shows the skeleton while waiting', () => {
    renderLoadable({ status: 'loading', slow: false });
    expect(screen.getByText('Skeleton')).toBeInTheDocument();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it('says that the service is waking up when it takes long', () => {
    renderLoadable({ status: 'loading', slow: true });
    expect(screen.getByRole('status')).toHaveTextContent('The service is waking up');
  });

  it('shows an error with a retry instead of the content', () => {
    const retry = jest.fn();
    renderLoadable({ status: 'error', error: buildApiError(), retry });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('keeps the focus in the region when the retry that was pressed goes away', () => {
    renderLoadable({ status: 'error', error: buildApiError(), retry: () => undefined });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(document.activeElement).toContainElement(screen.getByRole('alert'));
    expect(document.body).not.toHaveFocus();
  });

  it('shows the content', () => {
    renderLoadable(READY);
    expect(screen.getByText('Klaviyo')).toBeInTheDocument();
  });

  it('marks content that is being refreshed as busy', () => {
    renderLoadable({ ...READY, stale: true });
    expect(screen.getByText('Klaviyo').parentElement).toHaveAttribute('aria-busy', 'true');
  });

  it('keeps the content beside an error of refreshing it, and says that it is old', () => {
    renderLoadable({ ...READY, refreshError: buildApiError() });
    expect(screen.getByText('Klaviyo')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toBeInTheDocument();
    expect(screen.getByText('Refreshing failed. You see the last known state.')).toBeInTheDocument();
  });
});
