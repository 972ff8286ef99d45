import { assetLines, type AssetLine } from '../../data/assets/asset-lines';
import type { AssetCheck } from '../../data/assets/check-asset';
import { buildDrawing, buildHoldings, buildTexts } from '../../test-utils/assets.builder';
import { isShown, toneOf, verdictOf } from './asset-verdict';

const [DRAWING, TEXTS] = assetLines(
  buildHoldings({ 'plug.svg': buildDrawing('a') }, { words: buildTexts('b') }),
  null,
) as [AssetLine, AssetLine]; // One of each kind.

type Reachable = Extract<AssetCheck, { kind: 'reachable' }>;

function reachable(given: Partial<Reachable> = {}): Reachable {
  return {
    kind: 'reachable',
    status: 200,
    bytes: 100,
    cacheControl: null,
    contentType: 'image/svg+xml',
    matches: true,
    fits: null,
    isPage: false,
    preview: null,
    ...given,
  };
}

const JSON_TYPE = { contentType: 'application/json; charset=utf-8' };

it.each([
  ['a drawing as it should be', DRAWING, reachable(), 'arrives', true, 'positive'],
  ['texts as they should be', TEXTS, reachable({ ...JSON_TYPE, fits: true }), 'arrives', true, 'positive'],
  ['a catalogue nobody knows', TEXTS, reachable(JSON_TYPE), 'arrives', true, 'positive'],
  ['another content type', DRAWING, reachable({ contentType: 'text/plain' }), 'wrongType', true, 'warning'],
  ['no content type', DRAWING, reachable({ contentType: null }), 'wrongType', true, 'warning'],
  ['a drawing of another hash', DRAWING, reachable({ matches: false }), 'wrongHash', false, 'critical'],
  [
    'texts of another hash that fit',
    TEXTS,
    reachable({ ...JSON_TYPE, matches: false, fits: true }),
    'wrongHash',
    true,
    'warning',
  ],
  [
    'texts that do not fit, whatever their hash',
    TEXTS,
    reachable({ ...JSON_TYPE, fits: false }),
    'misfit',
    false,
    'critical',
  ],
  [
    'a page in place of texts',
    TEXTS,
    reachable({ isPage: true, matches: false, fits: false }),
    'page',
    false,
    'critical',
  ],
  ['no connection', DRAWING, { kind: 'unreachable' }, 'unreachable', false, 'critical'],
  ['no answer in time', DRAWING, { kind: 'timeout' }, 'timeout', false, 'critical'],
  ['an answer for others', DRAWING, { kind: 'blockedByCors' }, 'blockedByCors', false, 'critical'],
  ['a refusal', DRAWING, { kind: 'refused', status: 404 }, 'refused', false, 'critical'],
  ['far too much', TEXTS, { kind: 'tooLarge' }, 'tooLarge', false, 'critical'],
] as const)('reads %s', (_what, line, check, verdict, shown, tone) => {
  expect(verdictOf(line, check)).toBe(verdict);
  expect(isShown(line, verdict)).toBe(shown);
  expect(toneOf(line, verdict)).toBe(tone);
});
