import { assetUrl } from './asset-url';
import { fetchLimited, type FetchFailure } from './fetch-limited';
import { readDocument } from './read-document';

/** What was built from the assets: `manifest.json`, version 1. */
export type AssetManifest = {
  version: 1;
  /** Version of the assets */
  release: string;
  /** By their names in the sources */
  files: Readonly<Record<string, ManifestFile>>;
  catalogues: Readonly<Record<string, ManifestCatalogue>>;
};

export type FrontEnd = 'mc-app' | 'mc-view';

export type ManifestFile = {
  /** Path on the assets host */
  file: string;
  bytes: number;
  /** In hexadecimal digits */
  sha256: string;
  integrity: string;
  type: string;
  usedBy: readonly FrontEnd[];
};

export type ManifestCatalogue = {
  version: 1;
  /** Path on the assets host */
  schema: string;
  usedBy: readonly FrontEnd[];
  languages: Readonly<Record<string, Pick<ManifestFile, 'file' | 'bytes' | 'sha256'>>>;
};

export type ManifestReading =
  | { kind: 'read'; manifest: AssetManifest }
  /** Something else than a manifest of version 1 */
  | { kind: 'unreadable' }
  | FetchFailure;

/** Reads what the assets host says it holds, past the browser's cache. Never rejects. */
export async function readManifest(baseUrl: string): Promise<ManifestReading> {
  const answer = await fetchLimited(assetUrl(baseUrl, 'manifest.json'), {
    cache: 'no-store',
    explainFailure: true,
  });
  if (answer.kind !== 'fetched') return answer;
  const { default: schema } = await import('./manifest.schema.json');
  const manifest = await readDocument<AssetManifest>(answer.content, schema);
  return manifest ? { kind: 'read', manifest } : { kind: 'unreadable' };
}
