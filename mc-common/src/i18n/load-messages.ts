import { parseChunkImport, type TMessageTranslations } from '@commercetools-frontend/i18n';
import { languageOf, type Language } from './language';

type MessageFile = Parameters<typeof parseChunkImport>[0];

/** How the messages of each language are loaded. */
export type MessageFiles = Record<Language, () => Promise<MessageFile>>;

const COMMON: MessageFiles = {
  de: () => import('./data/de.json'),
  en: () => import('./data/en.json'),
  es: () => import('./data/es.json'),
  'fr-FR': () => import('./data/fr-FR.json'),
  'pt-BR': () => import('./data/pt-BR.json'),
};

/** A front end's own messages and those of the shared components, for a locale. Rejects when a file cannot be had. */
export async function loadMessages(locale: string, own: MessageFiles): Promise<TMessageTranslations> {
  const language = languageOf(locale);
  const [common, ours] = await Promise.all([COMMON[language](), own[language]()]);
  // The bundler compiles both files alike: both hold texts, or both hold syntax trees.
  return { ...parseChunkImport(common), ...parseChunkImport(ours) } as TMessageTranslations;
}
