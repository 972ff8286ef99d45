import type { Texts } from '../assets/read-catalogue';
import type { Language } from '../i18n/language';

/** A plain text, without markup. */
export type MessageTypeTexts = { name: string };

const EMBEDDED = {
  de: () => import('./data/de.json'),
  en: () => import('./data/en.json'),
  es: () => import('./data/es.json'),
  'fr-FR': () => import('./data/fr-FR.json'),
  'pt-BR': () => import('./data/pt-BR.json'),
};

/** Loads the names that are part of the bundle. Rejects when the file cannot be had. */
export async function loadMessageTypes(language: Language): Promise<Texts<MessageTypeTexts>> {
  return (await EMBEDDED[language]()).default.texts;
}
