import { ASSETS, CATALOGUES, readManifest, type ManifestReading } from '@connect-console/mc-common';
import { assetLines, type AssetLine } from './asset-lines';
import { checkAsset, type AssetCheck } from './check-asset';

/** What a check of the assets has found so far. */
export type AssetChecks = {
  /** Null: it is being read, or there is nowhere to read it. */
  manifest: ManifestReading | null;
  lines: readonly AssetLine[];
  /** By the id of the line */
  results: ReadonlyMap<string, AssetCheck>;
  isRunning: boolean;
};

export type AssetChecker = {
  /** Checks as long as somebody watches. */
  watch: (onChange: () => void) => () => void;
  current: () => AssetChecks;
  /** Starts anew, unless a check is under way. */
  checkAgain: () => void;
};

const WANTED = { files: ASSETS, catalogues: CATALOGUES };
const UNREADABLE: ManifestReading = { kind: 'unreadable' };
const AT_ONCE = 4;

/** Checks each file of the assets host, at most four at once; `baseUrl` empty: there is no host, and nothing is asked. */
export function createAssetChecker(baseUrl: string): AssetChecker {
  const watchers = new Set<() => void>();
  let isBusy = false;
  let checks: AssetChecks = {
    manifest: null,
    lines: assetLines(WANTED, null),
    results: new Map(),
    isRunning: baseUrl !== '',
  };

  function change(changed: Partial<AssetChecks>): void {
    checks = { ...checks, ...changed };
    watchers.forEach((onChange) => onChange());
  }

  async function checkAll(): Promise<void> {
    // It rejects only when the part of the bundle that understands a manifest cannot be loaded.
    const manifest = await readManifest(baseUrl).catch(() => UNREADABLE);
    const lines = assetLines(WANTED, manifest.kind === 'read' ? manifest.manifest : null);
    change({ manifest, lines });
    const queue = [...lines];
    await Promise.all(Array.from({ length: AT_ONCE }, () => checkNext(queue)));
    isBusy = false;
    change({ isRunning: false });
  }

  async function checkNext(queue: AssetLine[]): Promise<void> {
    for (let line = queue.shift(); line && watchers.size > 0; line = queue.shift()) {
      const result = await checkAsset(baseUrl, line);
      change({ results: new Map(checks.results).set(line.id, result) });
    }
  }

  function start(): void {
    if (baseUrl === '' || isBusy) return;
    isBusy = true;
    change({ isRunning: true, results: new Map() });
    void checkAll();
  }

  return {
    current: () => checks,
    checkAgain: start,
    watch: (onChange) => {
      watchers.add(onChange);
      start();
      return () => watchers.delete(onChange);
    },
  };
}
