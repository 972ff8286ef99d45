export type CatalogueLanguage = 'en' | 'de' | 'es' | 'fr-FR' | 'pt-BR';

/** The language of the catalogues for a locale; English for any other. */
export function catalogueLanguage(locale: string): CatalogueLanguage {
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
