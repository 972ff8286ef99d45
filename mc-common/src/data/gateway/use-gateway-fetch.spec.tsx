import { useState, type ReactElement } from 'react';
import { gql, type TypedDocumentNode } from '@apollo/client';
import { fireEvent, screen } from '@commercetools-frontend/application-shell/test-utils';
import { graphql } from 'msw';
import { setupServer } from 'msw/node';
import { renderInShell } from '../../test-utils/render-in-shell';
import { FoundGatewayContext, type FoundGateway } from './gateway-origin';
import { useGatewayFetch } from './use-gateway-fetch';

const GATEWAY: FoundGateway = { origin: 'https://gateway.example', source: 'configuration' };
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const COUNT: TypedDocumentNode<{ count: number }, { of: string }> = gql`
  query Count($of: String!) {
    count(of: $of)
  }
`;

function Probe(): ReactElement {
  const count = useGatewayFetch(COUNT);
  const [outcome, setOutcome] = useState('');

  async function fetchCount(): Promise<void> {
    const result = await count({ of: 'connectors' });
    setOutcome(result.ok ? String(result.data.count) : result.error.kind);
  }

  return (
    <>
      <button onClick={() => void fetchCount()}>Count</button>
      <p>{outcome}</p>
    </>
  );
}

function renderProbe(): void {
  renderInShell(
    <FoundGatewayContext value={GATEWAY}>
      <Probe />
    </FoundGatewayContext>,
  );
}

describe('asking the gateway once', () => {
  it('asks when it is told to, and again past the cache', async () => {
    let count = 0;
    server.use(
      graphql.query('Count', (request, response, context) => {
        expect(request.headers.get('x-forward-to')).toBe('https://gateway.example/graphql');
        expect(request.variables).toEqual({ of: 'connectors' });
        count += 1;
        return response(context.data({ count }));
      }),
    );
    renderProbe();
    expect(count).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: 'Count' }));
    await screen.findByText('1');
    fireEvent.click(screen.getByRole('button', { name: 'Count' }));
    await screen.findByText('2');
  });

  it('gives an error as an outcome instead of throwing it', async () => {
    server.use(
      graphql.query('Count', (_request, response, context) =>
        response(context.errors([{ message: 'No', extensions: { code: 'FORBIDDEN', status: 403 } }])),
      ),
    );
    renderProbe();
    fireEvent.click(screen.getByRole('button', { name: 'Count' }));
    await screen.findByText('forbidden');
  });
});
