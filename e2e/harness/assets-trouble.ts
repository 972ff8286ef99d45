import { addressesOf } from '../../scripts/stack.mjs';

/** What can be wrong with the assets host, as the simulator writes it. */
export const ASSETS_TROUBLES = {
  down: 'cdn=reset',
  slow: 'cdn=slow:20000',
  '404': 'cdn=status:404',
  html: 'cdn=html',
  'wrong-hash': 'cdn=wrong-content',
  'no-cors': 'cdn=no-cors',
} as const;

export type AssetsTrouble = keyof typeof ASSETS_TROUBLES;

/** The trouble that all journeys are to be run with: `CONNECT_CONSOLE_ASSETS=down npm test`; none by default. */
export function chooseAssetsTrouble(): AssetsTrouble | null {
  const chosen = process.env['CONNECT_CONSOLE_ASSETS'] ?? '';
  if (chosen === '') return null;
  if (isAssetsTrouble(chosen)) return chosen;
  throw new Error(`CONNECT_CONSOLE_ASSETS is one of ${Object.keys(ASSETS_TROUBLES).join(', ')}.`);
}

function isAssetsTrouble(name: string): name is AssetsTrouble {
  return Object.hasOwn(ASSETS_TROUBLES, name);
}

/** What Chromium itself says of a file of the assets host that it could not have; nothing of ours begins so. */
const REFUSALS = [
  'failed request: {cdn}',
  "console: Access to fetch at '{cdn}",
  'console: Fetch API cannot load {cdn}',
  "console: Failed to find a valid digest in the 'integrity' attribute for resource '{cdn}",
] as const;
const NOT_LOADED = /^console: Failed to load resource: .* \((.*)\)$/;

/** Whether a report of the browser is about the assets host in trouble, and about nothing else. */
export function isAboutAssets(report: string, port: number): boolean {
  const cdn = `${addressesOf(port).programs}/cdn/`;
  const [, address = ''] = NOT_LOADED.exec(report) ?? [];
  return address.startsWith(cdn) || REFUSALS.some((words) => report.startsWith(words.replace('{cdn}', cdn)));
}
