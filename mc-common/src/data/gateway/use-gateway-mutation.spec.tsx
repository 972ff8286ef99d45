import { useState, type ReactElement } from 'react';
import { gql, type TypedDocumentNode } from '@apollo/client';
import { fireEvent, screen } from '@commercetools-frontend/application-shell/test-utils';
import { graphql } from 'msw';
import { setupServer } from 'msw/node';
import { renderInShell } from '../../test-utils/render-in-shell';
import { FoundGatewayContext, type FoundGateway } from './gateway-origin';
import { useGatewayMutation } from './use-gateway-mutation';

const GATEWAY: FoundGateway = { origin: 'https://gateway.example', source: 'configuration' };
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const RENAME: TypedDocumentNode<{ rename: string }, { name: string }> = gql`
  mutation Rename($name: String!) {
    rename(name: $name)
  }
`;

function Probe(): ReactElement {
  const { run, isRunning } = useGatewayMutation(RENAME);
  const [outcome, setOutcome] = useState('');

  async function rename(): Promise<void> {
    const result = await run({ name: 'Fluent' });
    setOutcome(result.ok ? result.data.rename : result.error.kind);
  }

  return (
    <>
      <button onClick={() => void rename()}>{isRunning ? 'Running' : 'Rename'}</button>
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
  fireEvent.click(screen.getByRole('button', { name: 'Rename' }));
}

describe('changing something through the gateway', () => {
  it('gives the answer', async () => {
    server.use(
      graphql.mutation('Rename', (request, response, context) =>
        response(
          context.data({ rename: `${request.variables.name} via ${request.headers.get('x-forward-to')}` }),
        ),
      ),
    );
    renderProbe();
    await screen.findByRole('button', { name: 'Running' });
    await screen.findByText('Fluent via https://gateway.example/graphql');
  });

  it('gives a conflict as an outcome instead of throwing it', async () => {
    server.use(
      graphql.mutation('Rename', (_request, response, context) =>
        response(context.errors([{ message: 'Old', extensions: { code: 'ConcurrentModification' } }])),
      ),
    );
    renderProbe();
    await screen.findByText('conflict');
  });

  it('is sent once even when the gateway is not there', async () => {
    let requests = 0;
    server.use(
      graphql.mutation('Rename', (_request, response, context) => {
        requests += 1;
        return response(context.status(503), context.errors([{ message: 'Not registered' }]));
      }),
    );
    renderProbe();
    await screen.findByText('unavailable');
    expect(requests).toBe(1);
  });
});
