import type { ReactElement } from 'react';
import { fireEvent, screen } from '@commercetools-frontend/application-shell/test-utils';
import { renderInShell } from '../../test-utils/render-in-shell';
import { FoundGatewayContext, type FoundGateway } from './gateway-origin';
import { useSecretsTrust } from './use-secrets-trust';

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

function Probe(): ReactElement {
  const trust = useSecretsTrust();
  return trust.isTrusted ? <p>Trusted</p> : <button onClick={trust.confirm}>{trust.host}</button>;
}

function renderProbe(gateway: Partial<FoundGateway> = {}): () => void {
  const found: FoundGateway = { origin: 'https://gateway.example:8443', source: 'registration', ...gateway };
  const { unmount } = renderInShell(
    <FoundGatewayContext value={found}>
      <Probe />
    </FoundGatewayContext>,
  );
  return unmount;
}

describe('trusting a gateway with secrets', () => {
  it('trusts the origin that the configuration names', () => {
    renderProbe({ source: 'configuration' });
    screen.getByText('Trusted');
  });

  it('does not trust a registration before its host is confirmed, and remembers that it was', () => {
    const leave = renderProbe();
    fireEvent.click(screen.getByRole('button', { name: 'gateway.example:8443' }));
    screen.getByText('Trusted');
    leave();
    renderProbe();
    screen.getByText('Trusted');
  });

  it('asks again when a registration names another origin', () => {
    const leave = renderProbe();
    fireEvent.click(screen.getByRole('button'));
    leave();
    renderProbe({ origin: 'https://evil.example' });
    screen.getByRole('button', { name: 'evil.example' });
  });

  it('trusts for as long as the screen is open when the browser refuses its storage', () => {
    const refuse = (): never => {
      throw new DOMException('Denied', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    renderProbe();
    fireEvent.click(screen.getByRole('button', { name: 'gateway.example:8443' }));
    screen.getByText('Trusted');
  });
});
