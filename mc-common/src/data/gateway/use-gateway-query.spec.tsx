import type { ReactElement } from 'react';
import { gql, type TypedDocumentNode } from '@apollo/client';
import { act, fireEvent, screen, waitFor } from '@commercetools-frontend/application-shell/test-utils';
import { graphql } from 'msw';
import { setupServer } from 'msw/node';
import { renderInShell } from '../../test-utils/render-in-shell';
import { FoundGatewayContext, type FoundGateway } from './gateway-origin';
import { useGatewayQuery } from './use-gateway-query';

const GATEWAY: FoundGateway = { origin: 'https://gateway.example', source: 'configuration' };
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

type Page = { page: { __typename: 'Page'; first: string } };

const PAGE: TypedDocumentNode<Page, { offset: number }> = gql`
  query OnePage($offset: Int!) {
    page(offset: $offset) {
      first
    }
  }
`;

type ProbeProps = {
  offset: number;
  keepPrevious?: boolean;
  pollDelay?: (data: Page) => number | null;
};

function Probe({ offset, keepPrevious, pollDelay }: ProbeProps): ReactElement {
  const loadable = useGatewayQuery(PAGE, { variables: { offset }, keepPrevious, pollDelay });
  return (
    <>
      <p>{loadable.status}</p>
      {loadable.status === 'ready' && (
        <>
          <p>{loadable.data.page.first}</p>
          <p>{loadable.stale ? 'stale' : 'fresh'}</p>
          <p>{loadable.refreshError?.code}</p>
        </>
      )}
      {loadable.status === 'error' && <p>{loadable.error.code}</p>}
      {loadable.status !== 'loading' && <button onClick={loadable.retry}>Again</button>}
    </>
  );
}

function atGateway(children: ReactElement): ReactElement {
  return <FoundGatewayContext value={GATEWAY}>{children}</FoundGatewayContext>;
}

function gatewayAnswers(first: string): Record<string, string>[] {
  const requests: Record<string, string>[] = [];
  server.use(
    graphql.query('OnePage', (request, response, context) => {
      requests.push(request.headers.all());
      return response(
        context.delay(20),
        context.data({ page: { __typename: 'Page', first: `${first} at ${request.variables.offset}` } }),
      );
    }),
  );
  return requests;
}

function gatewayFails(code: string): void {
  server.use(
    graphql.query('OnePage', (_request, response, context) =>
      response(context.errors([{ message: 'Failed', extensions: { code } }])),
    ),
  );
}

function gatewayIsStarting(): () => number {
  let attempts = 0;
  server.use(
    graphql.query('OnePage', (_request, response, context) => {
      attempts += 1;
      return response(context.status(503), context.errors([{ message: 'Service unavailable' }]));
    }),
  );
  return () => attempts;
}

function wait(milliseconds: number): Promise<void> {
  return act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));
}

/** Every text that the screen has shown since. */
function watch(container: Element): () => string[] {
  const texts: string[] = [];
  const observer = new MutationObserver(() => texts.push(container.textContent));
  observer.observe(container, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    return texts;
  };
}

describe('asking the gateway', () => {
  it('goes through the Merchant Center’s proxy with the user’s permissions and an origin as audience', async () => {
    const requests = gatewayAnswers('Klaviyo');
    renderInShell(atGateway(<Probe offset={0} />));
    await screen.findByText('Klaviyo at 0');
    expect(requests).toEqual([
      expect.objectContaining({
        'x-forward-to': 'https://gateway.example/graphql',
        'x-forward-to-audience-policy': 'forward-url-origin',
        'x-forward-to-claims': 'permissions',
      }),
    ]);
  });

  it('keeps the data in view while it is refreshed', async () => {
    gatewayAnswers('Klaviyo');
    renderInShell(atGateway(<Probe offset={0} />));
    await screen.findByText('fresh');
    gatewayAnswers('Fluent');
    fireEvent.click(screen.getByRole('button', { name: 'Again' }));
    await screen.findByText('stale');
    expect(screen.getByText('Klaviyo at 0')).toBeInTheDocument();
    await screen.findByText('Fluent at 0');
    expect(screen.getByText('fresh')).toBeInTheDocument();
  });

  it('keeps the data in view when refreshing fails, and tells', async () => {
    gatewayAnswers('Klaviyo');
    renderInShell(atGateway(<Probe offset={0} />));
    await screen.findByText('fresh');
    gatewayFails('UPSTREAM_UNREACHABLE');
    fireEvent.click(screen.getByRole('button', { name: 'Again' }));
    await screen.findByText('UPSTREAM_UNREACHABLE');
    expect(screen.getByText('Klaviyo at 0')).toBeInTheDocument();
  });

  it('reports a failure and asks again on request', async () => {
    gatewayFails('UPSTREAM_TIMEOUT');
    renderInShell(atGateway(<Probe offset={0} />));
    await screen.findByText('UPSTREAM_TIMEOUT');
    gatewayAnswers('Klaviyo');
    fireEvent.click(screen.getByRole('button', { name: 'Again' }));
    await screen.findByText('Klaviyo at 0');
  });

  it('reports the same failure again after a second attempt', async () => {
    gatewayFails('UPSTREAM_TIMEOUT');
    renderInShell(atGateway(<Probe offset={0} />));
    fireEvent.click(await screen.findByRole('button', { name: 'Again' }));
    await screen.findByText('loading');
    await screen.findByText('UPSTREAM_TIMEOUT');
  });

  it('shows the page before until the next page is there, when asked to', async () => {
    gatewayAnswers('Klaviyo');
    const { rerender } = renderInShell(atGateway(<Probe offset={0} keepPrevious />));
    await screen.findByText('fresh');
    rerender(atGateway(<Probe offset={20} keepPrevious />));
    expect(screen.getByText('Klaviyo at 0')).toBeInTheDocument();
    expect(screen.getByText('stale')).toBeInTheDocument();
    await screen.findByText('Klaviyo at 20');
  });

  it('never shows one thing’s data for another by default', async () => {
    gatewayAnswers('Klaviyo');
    const { rerender } = renderInShell(atGateway(<Probe offset={0} />));
    await screen.findByText('fresh');
    rerender(atGateway(<Probe offset={20} />));
    expect(screen.getByText('loading')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText('Klaviyo at 20')).toBeInTheDocument());
  });

  it('waits for a gateway that is being started', async () => {
    const attempts = gatewayIsStarting();
    renderInShell(atGateway(<Probe offset={0} />));
    await waitFor(() => expect(attempts()).toBe(1));
    gatewayAnswers('Klaviyo');
    await screen.findByText('Klaviyo at 0', {}, { timeout: 2_000 });
  });

  it('stops waiting when the screen is left', async () => {
    const attempts = gatewayIsStarting();
    const { unmount } = renderInShell(atGateway(<Probe offset={0} />));
    await waitFor(() => expect(attempts()).toBe(1));
    unmount();
    await wait(1_000);
    expect(attempts()).toBe(1);
  });

  it('asks again by itself as long as the answer says that something runs', async () => {
    const requests = gatewayAnswers('Running');
    const pollDelay = jest.fn(({ page }: Page) => (page.first === 'Running at 0' ? 10 : null));
    renderInShell(atGateway(<Probe offset={0} pollDelay={pollDelay} />));
    await screen.findByText('Running at 0');
    await waitFor(() => expect(requests.length).toBeGreaterThan(2));
    const after = gatewayAnswers('Done');
    await screen.findByText('Done at 0');
    await wait(100);
    expect(after).toHaveLength(1);
  });

  it('keeps the screen calm while it asks by itself', async () => {
    const requests = gatewayAnswers('Running');
    const { container } = renderInShell(atGateway(<Probe offset={0} pollDelay={() => 10} />));
    await screen.findByText('fresh');
    const changes = watch(container);
    await waitFor(() => expect(requests.length).toBeGreaterThan(2));
    expect(changes()).toEqual([]);
  });

  it('keeps data and failure in view while it goes on asking by itself', async () => {
    gatewayAnswers('Running');
    const { container } = renderInShell(atGateway(<Probe offset={0} pollDelay={() => 10} />));
    await screen.findByText('Running at 0');
    gatewayFails('UPSTREAM_UNREACHABLE');
    await screen.findByText('UPSTREAM_UNREACHABLE');
    expect(screen.getByText('Running at 0')).toBeInTheDocument();
    const changes = watch(container);
    await wait(200);
    expect(changes()).toEqual([]);
    gatewayAnswers('Recovered');
    await screen.findByText('Recovered at 0');
    expect(screen.queryByText('UPSTREAM_UNREACHABLE')).not.toBeInTheDocument();
  });
});
