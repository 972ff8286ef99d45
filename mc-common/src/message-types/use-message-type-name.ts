import { useCallback } from 'react';
import { createCatalogueStore } from '../assets/catalogue-store';
import type { Catalogue } from '../assets/read-catalogue';
import { useCatalogue } from '../assets/use-catalogue';
import { loadMessageTypes, type MessageTypeTexts } from './load-message-types';

/** Message types of commercetools, named for people. */
export const MESSAGE_TYPES: Catalogue<MessageTypeTexts> = {
  catalogue: 'message-types',
  loadSchema: async () => (await import('./data/schema.json')).default,
  loadEmbedded: (language) => loadMessageTypes(language),
};

const store = createCatalogueStore(MESSAGE_TYPES);

/** Names a message type in the reader's language; the type itself while names are being loaded, and without one. */
export function useMessageTypeName(): (type: string) => string {
  const names = useCatalogue(store);
  return useCallback((type) => (names && Object.hasOwn(names, type) && names[type]?.name) || type, [names]);
}
