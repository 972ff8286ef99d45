import type { Texts } from '../assets/read-catalogue';
import type { Language } from '../i18n/language';

/** Plain texts, without markup. `causes` may be empty. */
export type ExplanationTexts = { meaning: string; causes: readonly string[]; action: readonly string[] };

/** By the ids of the catalogue. */
export type Explanations = Texts<ExplanationTexts>;

const EMBEDDED = {
  de: () => import('./data/de.json'),
  en: () => import('./data/en.json'),
  es: () => import('./data/es.json'),
  'fr-FR': () => import('./data/fr-FR.json'),
  'pt-BR': () => import('./data/pt-BR.json'),
};

/** Loads the explanations that are part of the bundle. Rejects when the file cannot be had. */
export async function loadExplanations(language: Language): Promise<Explanations> {
  return (await EMBEDDED[language]()).default.texts;
}
