import {
  checkFile,
  fitsCatalogue,
  toDataUrl,
  type FetchFailure,
  type FileCheck,
} from '@connect-console/mc-common';
import type { AssetLine } from './asset-lines';

/** How the assets host answers for a file. */
export type AssetCheck =
  | {
      kind: 'reachable';
      status: number;
      bytes: number;
      /** Null when the host sends none */
      cacheControl: string | null;
      contentType: string | null;
      /** Whether the content is the one that the hash stands for */
      matches: boolean;
      /** Whether texts are such as this build shows; null for drawings and for a catalogue that it does not know */
      fits: boolean | null;
      /** It is a web page, whatever the host calls it. */
      isPage: boolean;
      /** Address of the drawing that was fetched, where it is the one that the hash stands for */
      preview: string | null;
    }
  | FetchFailure;

type Reachable = Extract<FileCheck, { kind: 'reachable' }>;

/** Asks the assets host for a file and looks at what comes, of which only a drawing is kept. Never rejects. */
export async function checkAsset(baseUrl: string, line: AssetLine): Promise<AssetCheck> {
  const answer = await checkFile(baseUrl, line);
  if (answer.kind !== 'reachable') return answer;
  const { status, bytes, cacheControl, contentType, matches } = answer;
  const fits = line.kind === 'texts' ? await fitsOrUnknown(line.name, answer) : null;
  const seen = { status, bytes, cacheControl, contentType, matches, fits };
  return { kind: 'reachable', ...seen, isPage: isPage(answer), preview: previewOf(line, answer) };
}

/** Null also when the part of the bundle that compares cannot be loaded. */
function fitsOrUnknown(catalogue: string, { content }: Reachable): Promise<boolean | null> {
  return fitsCatalogue(catalogue, content).catch(() => null);
}

function previewOf({ kind }: AssetLine, { matches, content }: Reachable): string | null {
  return kind === 'drawing' && matches ? toDataUrl(new TextDecoder().decode(content)) : null;
}

function isPage({ content, contentType }: Reachable): boolean {
  if (/^text\/html\b/i.test(contentType ?? '')) return true;
  const start = new TextDecoder().decode(content.slice(0, LONGEST_START));
  return /^\s*<(!doctype html|html)\b/i.test(start);
}

const LONGEST_START = 200;
