import { fireEvent, screen } from '@commercetools-frontend/application-shell/test-utils';
import { renderInShell } from '../test-utils/render-in-shell';
import { SecretsTrustNotice } from './secrets-trust-notice';

it('is confirmed only after the host name has been compared', () => {
  const onConfirm = jest.fn();
  renderInShell(<SecretsTrustNotice host="gateway.example" onConfirm={onConfirm} />);
  screen.getByText('gateway.example');
  fireEvent.click(screen.getByRole('button', { name: 'Trust this address' }));
  expect(onConfirm).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('checkbox', { name: /gateway.example is the gateway/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Trust this address' }));
  expect(onConfirm).toHaveBeenCalledTimes(1);
});
