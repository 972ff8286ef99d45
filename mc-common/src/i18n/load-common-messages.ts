import { parseChunkImport, type TMessageTranslations } from '@commercetools-frontend/i18n';

/** The shared components' messages in one of the Merchant Center's languages; English for any other locale. */
export async function loadCommonMessages(locale: string): Promise<TMessageTranslations> {
  return parseChunkImport(await importMessages(locale));
}

function importMessages(locale: string): Promise<Parameters<typeof parseChunkImport>[0]> {
  switch (locale.split('-')[0]) {
    case 'de':
      return import('./data/de.json');
    case 'es':
      return import('./data/es.json');
    case 'fr':
      return import('./data/fr-FR.json');
    case 'pt':
      return import('./data/pt-BR.json');
    default:
      return import('./data/en.json');
  }
}
