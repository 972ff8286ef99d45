import { createCatalogueStore } from '../assets/catalogue-store';
import type { Catalogue } from '../assets/read-catalogue';
import { useCatalogue } from '../assets/use-catalogue';
import { loadExplanations, type Explanations, type ExplanationTexts } from './load-explanations';

/** Report entries, errors and traps, explained. */
export const EXPLANATIONS: Catalogue<ExplanationTexts> = {
  catalogue: 'report-explanations',
  loadSchema: async () => (await import('./data/schema.json')).default,
  loadEmbedded: (language) => loadExplanations(language),
};

const store = createCatalogueStore(EXPLANATIONS);

/** The explanations in the reader's language: null while they are being loaded, empty when that failed. */
export function useExplanations(): Explanations | null {
  return useCatalogue(store);
}
