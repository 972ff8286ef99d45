import type { ReactElement } from 'react';
import { IntlProvider } from 'react-intl';
import { screen } from '@commercetools-frontend/application-shell/test-utils';
import { renderInShell } from '../test-utils/render-in-shell';
import { useMessageTypeName } from './use-message-type-name';

function Named({ type }: { type: string }): ReactElement {
  return <p>{useMessageTypeName()(type)}</p>;
}

function renderName(type: string, locale = 'en'): void {
  renderInShell(
    <IntlProvider locale={locale} onError={() => undefined}>
      <Named type={type} />
    </IntlProvider>,
  );
}

describe('the name of a message type', () => {
  it.each([
    ['en', 'Order created'],
    ['de', 'Bestellung angelegt'],
  ])('is a plain one in "%s"', async (locale, name) => {
    renderName('OrderCreated', locale);
    expect(await screen.findByText(name)).toBeInTheDocument();
  });

  it.each(['SomethingNew', 'toString', '__proto__'])('is the type itself for %s', async (type) => {
    renderName(type);
    expect(await screen.findByText(type)).toBeInTheDocument();
  });
});
