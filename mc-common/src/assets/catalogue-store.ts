import { languageOf, type Language } from '../i18n/language';
import { readCatalogue, type Catalogue, type Texts } from './read-catalogue';

/** How long the first reader waits for corrected texts; later ones are kept until nobody reads. */
const PATIENCE_MS = 500;

const NONE = {};

export type CatalogueStore<TText> = {
  /** Null while they are being loaded, empty when that failed */
  textsFor: (locale: string, baseUrl: string) => Texts<TText> | null;
  /** Loads them for the first reader, and again after a failure when another one comes. Gives the end of watching. */
  watch: (locale: string, baseUrl: string, onChange: () => void) => () => void;
};

type Entry<TText> = {
  shown: Texts<TText> | null;
  /** What came too late to be shown without a jump */
  newer: Texts<TText> | null;
  readers: Set<() => void>;
  isLoading: boolean;
  /** Asked for once, also when that fails; null when there is nothing to show */
  corrected?: Promise<Texts<TText> | null>;
};

/** Keeps the texts of a catalogue by language, as long as the page is open: the bundle's, corrected by the host's. */
export function createCatalogueStore<TText>(catalogue: Catalogue<TText>): CatalogueStore<TText> {
  const entries = new Map<string, Entry<TText>>();

  function entryOf(locale: string, baseUrl: string): Entry<TText> {
    const key = `${baseUrl} ${languageOf(locale)}`;
    const entry = entries.get(key) ?? { shown: null, newer: null, readers: new Set(), isLoading: false };
    entries.set(key, entry);
    return entry;
  }

  return {
    textsFor: (locale, baseUrl) => entryOf(locale, baseUrl).shown,
    watch: (locale, baseUrl, onChange) => {
      const entry = entryOf(locale, baseUrl);
      const reader = (): void => onChange();
      entry.readers.add(reader);
      if (!hasTexts(entry) && !entry.isLoading) void load(catalogue, entry, { locale, baseUrl });
      return () => {
        entry.readers.delete(reader);
        if (entry.readers.size === 0) entry.shown = entry.newer ?? entry.shown;
      };
    },
  };
}

function hasTexts<TText>({ shown }: Entry<TText>): boolean {
  return shown !== null && shown !== NONE;
}

async function load<TText>(
  catalogue: Catalogue<TText>,
  entry: Entry<TText>,
  { locale, baseUrl }: { locale: string; baseUrl: string },
): Promise<void> {
  const language = languageOf(locale);
  entry.isLoading = true;
  entry.corrected ??= readCorrected(catalogue, language, baseUrl);
  const [embedded, early] = await Promise.all([
    catalogue.loadEmbedded(language).catch(() => NONE),
    Promise.race([entry.corrected, patience()]),
  ]);
  entry.isLoading = false;
  show(entry, early ? { ...embedded, ...early } : embedded);
  const late = early ? null : await entry.corrected;
  if (late) show(entry, { ...embedded, ...late });
}

/** Null for every failure: users need not know, the page of the assets tells. */
async function readCorrected<TText>(
  catalogue: Catalogue<TText>,
  language: Language,
  baseUrl: string,
): Promise<Texts<TText> | null> {
  if (baseUrl === '') return null;
  const reading = await readCatalogue(catalogue, language, baseUrl).catch(() => null);
  return reading?.kind === 'read' ? reading.texts : null;
}

function patience(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS);
  });
}

/** Nothing changes under the eyes of a reader. */
function show<TText>(entry: Entry<TText>, texts: Texts<TText>): void {
  if (hasTexts(entry) && entry.readers.size > 0) {
    entry.newer = texts;
    return;
  }
  entry.shown = texts;
  for (const reader of entry.readers) reader();
}
