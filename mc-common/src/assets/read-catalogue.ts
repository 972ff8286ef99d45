import { assetUrl } from './asset-url';
import type { Language } from '../i18n/language';
import { fetchLimited, type FetchFailure } from './fetch-limited';
import { readDocument } from './read-document';

/** Texts by id. */
export type Texts<TText> = Readonly<Partial<Record<string, TText>>>;

/** A catalogue of the assets, `TText` being what its schema says of a text. */
export type Catalogue<TText> = {
  /** Its name on the assets host */
  catalogue: string;
  loadSchema: () => Promise<object>;
  /** The copy that is part of the bundle; rejects when that cannot be had */
  loadEmbedded: (language: Language) => Promise<Texts<TText>>;
};

export type CatalogueReading<TText> =
  | { kind: 'read'; texts: Texts<TText> }
  /** Not what the schema describes, or another language */
  | { kind: 'unreadable' }
  | FetchFailure;

/**
 * Reads the texts of a language as they are on the assets host now. They are plain texts within the limits of the
 * schema that this build knows. Rejects only when the parts of the bundle that check them cannot be loaded.
 */
export async function readCatalogue<TText>(
  { catalogue, loadSchema }: Catalogue<TText>,
  language: Language,
  baseUrl: string,
): Promise<CatalogueReading<TText>> {
  const url = assetUrl(baseUrl, `catalogues/${catalogue}/v1/${language}.json`);
  // Connect documents no cache headers for assets: a corrected text must not wait for the browser's guess.
  const answer = await fetchLimited(url, { cache: 'no-cache' });
  if (answer.kind !== 'fetched') return answer;
  const document = await readDocument<{ language: string; texts: Texts<TText> }>(
    answer.content,
    await loadSchema(),
  );
  if (document?.language !== language) return { kind: 'unreadable' };
  return { kind: 'read', texts: document.texts };
}
