import type { ReactElement } from 'react';
import { gql, type TypedDocumentNode } from '@apollo/client';
import { fireEvent, screen, waitFor } from '@commercetools-frontend/application-shell/test-utils';
import { graphql } from 'msw';
import { setupServer } from 'msw/node';
import { renderInShell } from '../../test-utils/render-in-shell';
import { GatewayOriginContext } from './gateway-origin';
import { useGatewayQuery } from './use-gateway-query';

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

function Probe({ offset, keepPrevious }: { offset: number; keepPrevious?: boolean }): ReactElement {
  const loadable = useGatewayQuery(PAGE, { variables: { offset }, keepPrevious });
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
  return <GatewayOriginContext value="https://gateway.example">{children}</GatewayOriginContext>;
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
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(attempts()).toBe(1);
  });
});
