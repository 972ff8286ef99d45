import type { ReactElement } from 'react';
import { fireEvent, screen } from '@commercetools-frontend/application-shell/test-utils';
import { graphql } from 'msw';
import { setupServer } from 'msw/node';
import { renderInShell } from '../../test-utils/render-in-shell';
import { useGateway } from './use-gateway';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function Probe(): ReactElement {
  const gateway = useGateway();
  const { status } = gateway;
  return (
    <>
      <p>{status}</p>
      {status === 'found' && <p>{`${gateway.origin} by ${gateway.source}`}</p>}
      {status === 'missing' && <p>{gateway.reason}</p>}
      {status === 'error' && <p>{gateway.error.kind}</p>}
      {(status === 'missing' || status === 'error') && <button onClick={gateway.retry}>Again</button>}
    </>
  );
}

function registration(origin: string, registeredAt = '2026-11-20T10:00:00.000Z') {
  return { schema: 1, origin, registeredAt };
}

type Call = { target: string | null; container: unknown };

function commercetoolsHolds(...values: unknown[]): Call[] {
  const calls: Call[] = [];
  server.use(
    graphql.query('FindGatewayRegistrations', (request, response, context) => {
      calls.push({
        target: request.headers.get('x-graphql-target'),
        container: request.variables.container,
      });
      const results = values.map((value, index) => ({
        __typename: 'CustomObject',
        id: `object-${index}`,
        value,
      }));
      return response(context.data({ customObjects: { __typename: 'CustomObjectQueryResult', results } }));
    }),
  );
  return calls;
}

describe('finding the gateway of a project', () => {
  it('takes the configured origin without asking commercetools', () => {
    renderInShell(<Probe />, { gatewayOrigin: 'https://gateway.example' });
    expect(screen.getByText('https://gateway.example by configuration')).toBeInTheDocument();
  });

  it('takes the registration made last', async () => {
    commercetoolsHolds(
      registration('https://old.example', '2026-11-18T10:00:00.000Z'),
      registration('https://new.example', '2026-11-19T10:00:00.000Z'),
    );
    renderInShell(<Probe />);
    await screen.findByText('https://new.example by registration');
  });

  it('looks for registrations with the user’s own rights in the registration container', async () => {
    const calls = commercetoolsHolds(registration('https://gateway.example'));
    renderInShell(<Probe />);
    await screen.findByText('found');
    expect(calls).toEqual([{ target: 'ctp', container: 'connect-console-gateway' }]);
  });

  it('ignores what is no registration', async () => {
    commercetoolsHolds(
      'nonsense',
      registration('http://evil.example'),
      registration('https://gateway.example'),
    );
    renderInShell(<Probe />);
    await screen.findByText('https://gateway.example by registration');
  });

  it('says that nothing is registered, and finds a gateway that registers later', async () => {
    commercetoolsHolds();
    renderInShell(<Probe />);
    await screen.findByText('notRegistered');
    commercetoolsHolds(registration('https://gateway.example'));
    fireEvent.click(screen.getByRole('button', { name: 'Again' }));
    await screen.findByText('https://gateway.example by registration');
  });

  it('says that the only registration cannot be read', async () => {
    commercetoolsHolds({ schema: 2 });
    renderInShell(<Probe />);
    await screen.findByText('invalidRegistration');
  });

  it('does not fall back to a registration when the configured origin is unusable', () => {
    renderInShell(<Probe />, { gatewayOrigin: 'http://gateway.example' });
    expect(screen.getByText('invalidConfiguration')).toBeInTheDocument();
  });

  it('reports a missing right and offers to try again', async () => {
    server.use(
      graphql.query('FindGatewayRegistrations', (_request, response, context) =>
        response(
          context.errors([{ message: 'Insufficient scope', extensions: { code: 'insufficient_scope' } }]),
        ),
      ),
    );
    renderInShell(<Probe />);
    await screen.findByText('forbidden');
    commercetoolsHolds(registration('https://gateway.example'));
    fireEvent.click(screen.getByRole('button', { name: 'Again' }));
    await screen.findByText('found');
  });
});
