import { EXPLANATION_IDS, type ExplanationId } from '@connect-console/domain';

/** Plain texts, without markup. `causes` may be empty. */
export type ExplanationTexts = { meaning: string; causes: readonly string[]; action: readonly string[] };

export type Explanations = Readonly<Partial<Record<ExplanationId, ExplanationTexts>>>;

const ENGLISH = 'en';

/** Loads the explanations in the language of a locale, each missing one in English. Rejects when a file cannot be had. */
export async function loadExplanations(locale: string): Promise<Explanations> {
  const translated = await importExplanations(locale.split('-')[0] ?? ENGLISH);
  const isComplete = EXPLANATION_IDS.every((id) => translated[id]);
  return isComplete ? translated : { ...(await importExplanations(ENGLISH)), ...translated };
}

async function importExplanations(language: string): Promise<Explanations> {
  switch (language) {
    case 'de':
      return (await import('./data/de.json')).default;
    case 'es':
      return (await import('./data/es.json')).default;
    case 'fr':
      return (await import('./data/fr-FR.json')).default;
    case 'pt':
      return (await import('./data/pt-BR.json')).default;
    default:
      return (await import('./data/en.json')).default;
  }
}
