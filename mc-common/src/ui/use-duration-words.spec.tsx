import type { ReactElement } from 'react';
import { screen } from '@commercetools-frontend/application-shell/test-utils';
import { IntlProvider } from 'react-intl';
import { renderInShell } from '../test-utils/render-in-shell';
import { useDurationWords } from './use-duration-words';

function Duration({ milliseconds }: { milliseconds: number }): ReactElement {
  return <p data-testid="duration">{useDurationWords()(milliseconds)}</p>;
}

function wordsFor(milliseconds: number, locale = 'en'): string | null {
  const { unmount } = renderInShell(
    <IntlProvider locale={locale}>
      <Duration milliseconds={milliseconds} />
    </IntlProvider>,
  );
  const words = screen.getByTestId('duration').textContent;
  unmount();
  return words;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('words for a duration', () => {
  it.each([
    [-SECOND, '0 sec'],
    [0, '0 sec'],
    [999, '0 sec'],
    [59.9 * SECOND, '59 sec'],
    [MINUTE, '1 min'],
    [2 * MINUTE + 10 * SECOND, '2 min 10 sec'],
    [HOUR + 59 * SECOND, '1 hr'],
    [HOUR + 5 * MINUTE + 59 * SECOND, '1 hr 5 min'],
    [DAY, '1 day'],
    [3 * DAY + 2 * HOUR, '3 days 2 hr'],
  ])('%d ms: %s', (milliseconds, words) => {
    expect(wordsFor(milliseconds)).toBe(words);
  });

  it.each([
    ['de', '2 Min. 10 Sek.'],
    ['es', '2 min 10 s'],
    ['fr-FR', '2 min 10 s'],
    ['pt-BR', '2 min 10 s'],
  ])('in %s: %s', (locale, words) => {
    expect(wordsFor(2 * MINUTE + 10 * SECOND, locale)?.replaceAll(/\s/g, ' ')).toBe(words);
  });
});
