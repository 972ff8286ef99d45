import { useCallback, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import { loadExplanations, type Explanations } from './load-explanations';

const NONE: Explanations = {};

/** By locale, as long as the page is open. */
const loaded = new Map<string, Explanations>();

/**
 * The explanations in the reader's language: null while they are being loaded, empty when that failed. They are
 * loaded when the first component needs them, and again after a failure when another one does.
 */
export function useExplanations(): Explanations | null {
  const { locale } = useIntl();
  const watch = useCallback((onChange: () => void) => watchExplanations(locale, onChange), [locale]);
  return useSyncExternalStore(watch, () => loaded.get(locale) ?? null);
}

function watchExplanations(locale: string, onChange: () => void): () => void {
  let isWatching = true;
  if ((loaded.get(locale) ?? NONE) === NONE) {
    void loadExplanations(locale)
      .catch(() => NONE)
      .then((explanations) => {
        loaded.set(locale, explanations);
        if (isWatching) onChange();
      });
  }
  return () => {
    isWatching = false;
  };
}
