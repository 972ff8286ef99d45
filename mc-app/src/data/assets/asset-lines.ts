import type { AssetManifest, FrontEnd, ManifestCatalogue, ManifestFile } from '@connect-console/mc-common';

/** What a build or a deployment of the assets holds. */
export type AssetHoldings = {
  files: Readonly<Record<string, HeldDrawing>>;
  catalogues: AssetManifest['catalogues'];
};

type HeldDrawing = Omit<ManifestFile, 'type'>;

/**
 * What this build and the deployed assets say of each other. `asPinned`: the same. `corrected`: other texts, as may be.
 * `outdated`: this build wants another content than the one that is deployed under the name. `missing`: nothing is.
 * `otherBuild`: deployed, and not what this build wants. `unknown`: nobody knows what is deployed.
 */
export type AssetReference = 'asPinned' | 'corrected' | 'outdated' | 'missing' | 'otherBuild' | 'unknown';

/** A file that this build wants, or that is deployed. */
export type AssetLine = {
  id: string;
  kind: 'drawing' | 'texts';
  name: string;
  /** Of texts */
  language: string | null;
  /** Path on the assets host */
  file: string;
  bytes: number;
  /** In hexadecimal digits */
  sha256: string;
  /** Of a drawing; texts may change at their address. */
  integrity: string | null;
  reference: AssetReference;
  /** The hash of what is deployed in place of what this build wants; null: none */
  deployedSha256: string | null;
  /** The front ends that use it, as this build knows */
  usedHere: readonly FrontEnd[];
  /** The same, as the deployed assets say; null when they do not */
  usedThere: readonly FrontEnd[] | null;
};

/** What one side says of a file. */
type Held = Pick<AssetLine, 'kind' | 'name' | 'language' | 'file' | 'bytes' | 'sha256' | 'integrity'> & {
  usedBy: readonly FrontEnd[];
};

/** Each file that this build wants or that is deployed, once; `deployed` null: that is not known. */
export function assetLines(wanted: AssetHoldings, deployed: AssetHoldings | null): AssetLine[] {
  const here = heldIn(wanted);
  const there = deployed && heldIn(deployed);
  const lines = here.map((one) => toWantedLine(one, there));
  const shown = new Set(lines.map(({ id }) => id));
  const others = (there ?? []).filter((one) => !shown.has(idOf(one))).map(toOtherLine);
  return [...lines, ...others].sort(byKindAndName);
}

/** Whether this build asks for it and does not find it: a built-in copy stands in. */
export function isStale({ reference }: AssetLine): boolean {
  return reference === 'outdated' || reference === 'missing';
}

/** Whether no front end uses it, as far as either side knows. */
export function isUnused({ usedHere, usedThere }: AssetLine): boolean {
  return usedHere.length === 0 && (usedThere ?? []).length === 0;
}

function heldIn({ files, catalogues }: AssetHoldings): Held[] {
  return [...Object.entries(files).map(toDrawing), ...Object.entries(catalogues).flatMap(toTexts)];
}

function toDrawing([name, { file, bytes, sha256, integrity, usedBy }]: [string, HeldDrawing]): Held {
  return { kind: 'drawing', name, language: null, file, bytes, sha256, integrity, usedBy };
}

function toTexts([name, { languages, usedBy }]: [string, ManifestCatalogue]): Held[] {
  return Object.entries(languages).map(([language, { file, bytes, sha256 }]) => {
    return { kind: 'texts', name, language, file, bytes, sha256, integrity: null, usedBy };
  });
}

function toWantedLine(wanted: Held, there: readonly Held[] | null): AssetLine {
  const deployed = there?.find((one) => isNamed(one, wanted)) ?? null;
  const isSame = deployed !== null && deployed.file === wanted.file && deployed.sha256 === wanted.sha256;
  const isCorrected = deployed?.kind === 'texts' && deployed.file === wanted.file && !isSame;
  // Texts are at their address whatever their hash: what is deployed is what is shown.
  const { usedBy, ...shown } = isCorrected ? deployed : wanted;
  return {
    ...shown,
    id: idOf(wanted),
    reference: there === null ? 'unknown' : isSame ? 'asPinned' : referenceTo(deployed, isCorrected),
    deployedSha256: isSame || isCorrected ? null : (deployed?.sha256 ?? null),
    usedHere: wanted.usedBy,
    usedThere: isSame || isCorrected ? usedBy : null,
  };
}

function referenceTo(deployed: Held | null, isCorrected: boolean): AssetReference {
  if (isCorrected) return 'corrected';
  return deployed ? 'outdated' : 'missing';
}

function toOtherLine({ usedBy, ...held }: Held): AssetLine {
  const line = { ...held, id: idOf({ ...held, usedBy }), reference: 'otherBuild' as const };
  return { ...line, deployedSha256: null, usedHere: [], usedThere: usedBy };
}

function isNamed(one: Held, other: Held): boolean {
  return one.kind === other.kind && one.name === other.name && one.language === other.language;
}

/** A drawing is known by its hash, which is in its path; texts by their path alone. */
function idOf({ kind, file }: Held): string {
  return `${kind} ${file}`;
}

function byKindAndName(one: AssetLine, other: AssetLine): number {
  const [first, second] = [one, other].map(({ kind, name, language }) => `${kind} ${name} ${language ?? ''}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
