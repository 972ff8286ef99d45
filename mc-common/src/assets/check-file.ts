import { assetUrl } from './asset-url';
import { fetchLimited, type FetchFailure } from './fetch-limited';

export type FileCheck =
  | {
      kind: 'reachable';
      status: number;
      bytes: number;
      content: Uint8Array<ArrayBuffer>;
      /** Null when the host sends none */
      cacheControl: string | null;
      contentType: string | null;
      /** Whether the content is the one that the hash stands for */
      matches: boolean;
    }
  | FetchFailure;

/** Asks the assets host for a file, past the browser's cache, and compares it with its hash. Never rejects. */
export async function checkFile(
  baseUrl: string,
  { file, sha256 }: { file: string; sha256: string },
): Promise<FileCheck> {
  const answer = await fetchLimited(assetUrl(baseUrl, file), { cache: 'no-store', explainFailure: true });
  if (answer.kind !== 'fetched') return answer;
  const { status, content, cacheControl, contentType } = answer;
  const matches = (await hashOf(content)) === sha256;
  return { kind: 'reachable', status, bytes: content.length, content, cacheControl, contentType, matches };
}

async function hashOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
