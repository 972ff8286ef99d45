import type { ReactElement } from 'react';
import { fireEvent, screen } from '@commercetools-frontend/application-shell/test-utils';
import { graphql } from 'msw';
import { setupServer } from 'msw/node';
import { useGatewayOrigin } from '../data/gateway/gateway-origin';
import { renderInShell } from '../test-utils/render-in-shell';
import { GatewayBoundary } from './gateway-boundary';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function Content(): ReactElement {
  return <p>Talking to {useGatewayOrigin()}</p>;
}

function renderBoundary(gatewayOrigin?: string): void {
  renderInShell(
    <GatewayBoundary heading="h2" skeleton={<p>Skeleton</p>}>
      <Content />
    </GatewayBoundary>,
    { gatewayOrigin },
  );
}

function commercetoolsAnswers(results: unknown[]): void {
  server.use(
    graphql.query('FindGatewayRegistrations', (_request, response, context) =>
      response(context.data({ customObjects: { __typename: 'CustomObjectQueryResult', results } })),
    ),
  );
}

describe('a screen that needs the gateway', () => {
  it('waits for the gateway and then shows its content', async () => {
    const value = { schema: 1, origin: 'https://gateway.example', registeredAt: '2026-11-20T10:00:00Z' };
    commercetoolsAnswers([{ __typename: 'CustomObject', id: '1', value }]);
    renderBoundary();
    expect(screen.getByText('Skeleton')).toBeInTheDocument();
    await screen.findByText('Talking to https://gateway.example');
  });

  it('says how to install when there is no gateway, and checks again', async () => {
    commercetoolsAnswers([]);
    renderBoundary();
    await screen.findByRole('heading', { name: 'Connect Console is not installed in this project' });
    expect(screen.getByText(/deploy the Connect Console connector/)).toBeInTheDocument();
    const value = { schema: 1, origin: 'https://gateway.example', registeredAt: '2026-11-20T10:00:00Z' };
    commercetoolsAnswers([{ __typename: 'CustomObject', id: '1', value }]);
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }));
    await screen.findByText('Talking to https://gateway.example');
  });

  it('names the mistake in a configured address', () => {
    renderBoundary('gateway.example');
    expect(screen.getByText(/GATEWAY_ORIGIN/)).toBeInTheDocument();
  });

  it('reports that the search itself failed, with a retry', async () => {
    server.use(
      graphql.query('FindGatewayRegistrations', (_request, response, context) =>
        response(context.status(500), context.errors([{ message: 'Internal error' }])),
      ),
    );
    renderBoundary();
    await screen.findByRole('alert');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});
