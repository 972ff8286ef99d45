import type { AssetManifest, ManifestCatalogue, ManifestFile } from '@connect-console/mc-common';

/** A drawing whose hash consists of one letter; used by the application. */
export function buildDrawing(letter: string, stem = 'plug'): ManifestFile {
  return {
    file: `${stem}.${letter}.svg`,
    bytes: 100,
    sha256: letter.repeat(64),
    integrity: `sha256-${letter}`,
    type: 'image/svg+xml',
    usedBy: ['mc-app'],
  };
}

/** The catalogue `words` in English, with such a hash; used by both front ends. */
export function buildTexts(letter: string): ManifestCatalogue {
  return {
    version: 1,
    schema: 'catalogues/words/v1/schema.json',
    usedBy: ['mc-app', 'mc-view'],
    languages: { en: { file: 'catalogues/words/v1/en.json', bytes: 200, sha256: letter.repeat(64) } },
  };
}

/** What a build or a deployment holds. */
export function buildHoldings(
  files: AssetManifest['files'],
  catalogues: AssetManifest['catalogues'],
): Pick<AssetManifest, 'files' | 'catalogues'> {
  return { files, catalogues };
}
