import type { TMessageTranslations } from '@commercetools-frontend/i18n';
import { loadMessages as loadWithShared } from '@connect-console/mc-common';

/** All messages of the application in one of the Merchant Center's languages; English for any other locale. */
export function loadMessages(locale: string): Promise<TMessageTranslations> {
  return loadWithShared(locale, {
    de: () => import('../i18n/data/de.json'),
    en: () => import('../i18n/data/en.json'),
    es: () => import('../i18n/data/es.json'),
    'fr-FR': () => import('../i18n/data/fr-FR.json'),
    'pt-BR': () => import('../i18n/data/pt-BR.json'),
  });
}
