import '../test-utils/fake-clock';
import { act, fireEvent, screen } from '@commercetools-frontend/application-shell/test-utils';
import { buildApiError } from '../test-utils/api-error.builder';
import { renderInShell } from '../test-utils/render-in-shell';
import { ApiErrorNotice } from './api-error-notice';

afterEach(() => jest.clearAllTimers());

describe('the notice of an error', () => {
  it('says what happened and what to do, as an alert', () => {
    renderInShell(<ApiErrorNotice error={buildApiError({ kind: 'forbidden' })} />);
    expect(screen.getByRole('alert')).toHaveTextContent('You do not have the permission for this');
    expect(screen.getByRole('alert')).toHaveTextContent('Ask an administrator of the project');
  });

  it('shows message, code, status and correlation id of an error nobody knows', () => {
    renderInShell(
      <ApiErrorNotice
        error={buildApiError({
          code: 'NewCode',
          status: 422,
          correlationId: 'abc-1',
          message: 'Tag is missing',
        })}
      />,
    );
    expect(screen.getByText('Tag is missing')).toBeInTheDocument();
    expect(screen.getByText('NewCode, HTTP 422')).toBeInTheDocument();
    expect(screen.getByText('abc-1')).toBeInTheDocument();
  });

  it('leaves out facts that are not known', () => {
    renderInShell(<ApiErrorNotice error={buildApiError()} />);
    expect(screen.queryByText(/Correlation ID/)).not.toBeInTheDocument();
    expect(screen.queryByText(/Code/)).not.toBeInTheDocument();
  });

  it.each(['Status 403', 'Response not successful: Received status code 403'])(
    'leaves out the message "%s", which only repeats the status',
    (message) => {
      renderInShell(<ApiErrorNotice error={buildApiError({ status: 403, message })} />);
      expect(screen.queryByText(message)).not.toBeInTheDocument();
      expect(screen.getByText('HTTP 403')).toBeInTheDocument();
    },
  );

  it('offers to explain a code that the catalogue knows, outside of what is announced', () => {
    renderInShell(<ApiErrorNotice error={buildApiError({ code: 'GitRepositoryNotReachable' })} />);
    expect(screen.getByText('What does this mean?')).toBeInTheDocument();
    expect(screen.getByRole('alert')).not.toHaveTextContent('What does this mean?');
  });

  it('does not pretend to explain a code that nobody knows', () => {
    renderInShell(<ApiErrorNotice error={buildApiError({ code: 'NewCode' })} />);
    expect(screen.queryByText('What does this mean?')).not.toBeInTheDocument();
  });

  it('tries again when asked to', () => {
    const onRetry = jest.fn();
    renderInShell(<ApiErrorNotice error={buildApiError()} onRetry={onRetry} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('offers no retry where trying again makes no sense', () => {
    renderInShell(<ApiErrorNotice error={buildApiError()} />);
    expect(screen.queryByRole('button', { name: /Try again/ })).not.toBeInTheDocument();
  });

  it('counts down the pause that the server asked for before it can be tried again', () => {
    renderInShell(
      <ApiErrorNotice error={buildApiError({ status: 429, retryAfterSeconds: 3 })} onRetry={jest.fn()} />,
    );
    expect(screen.getByRole('button', { name: 'Try again in 3 s' })).toBeDisabled();
    act(() => jest.advanceTimersByTime(1_000));
    expect(screen.getByRole('button', { name: 'Try again in 2 s' })).toBeDisabled();
    act(() => jest.advanceTimersByTime(2_000));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });

  it('copies the facts as text for a ticket', async () => {
    const writeText = jest.fn().mockResolvedValue(undefined);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    renderInShell(<ApiErrorNotice error={buildApiError({ code: 'NewCode', correlationId: 'abc-1' })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy details' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(writeText).toHaveBeenCalledWith(
      'message: Something technical\ncode: NewCode\ncorrelationId: abc-1',
    );
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('offers no copying where the browser cannot copy', () => {
    renderInShell(<ApiErrorNotice error={buildApiError()} />);
    expect(screen.queryByRole('button', { name: 'Copy details' })).not.toBeInTheDocument();
  });
});
