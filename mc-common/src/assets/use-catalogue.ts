import { useCallback, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import type { CatalogueStore } from './catalogue-store';
import type { Texts } from './read-catalogue';
import { useAssetsOrigin } from './use-assets-origin';

/** The texts of a catalogue in the reader's language: null while they are being loaded, empty when that failed. */
export function useCatalogue<TText>(store: CatalogueStore<TText>): Texts<TText> | null {
  const { locale } = useIntl();
  const baseUrl = useAssetsOrigin();
  const watch = useCallback(
    (onChange: () => void) => store.watch(locale, baseUrl, onChange),
    [store, locale, baseUrl],
  );
  return useSyncExternalStore(watch, () => store.textsFor(locale, baseUrl));
}
