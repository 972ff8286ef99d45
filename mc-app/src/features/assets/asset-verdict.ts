import type { Tone } from '@connect-console/domain';
import type { AssetLine } from '../../data/assets/asset-lines';
import type { AssetCheck } from '../../data/assets/check-asset';

/** How a file arrives, the worst that is true of it. */
export type AssetVerdict =
  | 'arrives'
  | 'wrongType'
  | 'wrongHash'
  | 'misfit'
  | 'page'
  | 'unreachable'
  | 'timeout'
  | 'blockedByCors'
  | 'refused'
  | 'tooLarge';

const CONTENT_TYPES: Record<AssetLine['kind'], RegExp> = {
  drawing: /^image\/svg\+xml\b/i,
  texts: /^application\/json\b/i,
};

/** What the answer of the host means for a file. */
export function verdictOf({ kind }: AssetLine, check: AssetCheck): AssetVerdict {
  if (check.kind !== 'reachable') return check.kind;
  if (check.isPage) return 'page';
  if (check.fits === false) return 'misfit';
  if (!check.matches) return 'wrongHash';
  return CONTENT_TYPES[kind].test(check.contentType ?? '') ? 'arrives' : 'wrongType';
}

/** Whether this build shows what the host has; texts may differ from what the manifest names, if they fit. */
export function isShown({ kind }: AssetLine, verdict: AssetVerdict): boolean {
  if (verdict === 'wrongHash') return kind === 'texts';
  return verdict === 'arrives' || verdict === 'wrongType';
}

/** How grave a verdict is. */
export function toneOf(line: AssetLine, verdict: AssetVerdict): Tone {
  if (verdict === 'arrives') return 'positive';
  return isShown(line, verdict) ? 'warning' : 'critical';
}
