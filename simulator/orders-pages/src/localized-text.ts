import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import type { LocalizedText } from './data/order';

/** Reads a localized text in the language that the user chose for data, else in the first one that it has. */
export function useLocalizedText(): (text: LocalizedText) => string | undefined {
  const dataLocale = useApplicationContext((context) => context.dataLocale);
  return (text) => (text.find(({ locale }) => locale === dataLocale) ?? text[0])?.value;
}
