import { parseChunkImport, type TMessageTranslations } from '@commercetools-frontend/i18n';
import { loadCommonMessages } from '@connect-console/mc-common';

/** All messages of the view in one of the Merchant Center's languages; English for any other locale. */
export async function loadMessages(locale: string): Promise<TMessageTranslations> {
  const [common, own] = await Promise.all([loadCommonMessages(locale), importMessages(locale)]);
  // The bundler compiles both files alike: both hold texts, or both hold syntax trees.
  return { ...common, ...parseChunkImport(own) } as TMessageTranslations;
}

function importMessages(locale: string): Promise<Parameters<typeof parseChunkImport>[0]> {
  switch (locale.split('-')[0]) {
    case 'de':
      return import('../i18n/data/de.json');
    case 'es':
      return import('../i18n/data/es.json');
    case 'fr':
      return import('../i18n/data/fr-FR.json');
    case 'pt':
      return import('../i18n/data/pt-BR.json');
    default:
      return import('../i18n/data/en.json');
  }
}
