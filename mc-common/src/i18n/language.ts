export type Language = 'en' | 'de' | 'es' | 'fr-FR' | 'pt-BR';

/** The language of the Merchant Center that a locale is served in; English for any other. */
export function languageOf(locale: string): Language {
  switch (locale.split('-')[0]) {
    case 'de':
      return 'de';
    case 'es':
      return 'es';
    case 'fr':
      return 'fr-FR';
    case 'pt':
      return 'pt-BR';
    default:
      return 'en';
  }
}
