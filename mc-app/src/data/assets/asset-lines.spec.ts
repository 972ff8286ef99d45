import { buildDrawing, buildHoldings, buildTexts } from '../../test-utils/assets.builder';
import { assetLines, isStale, isUnused } from './asset-lines';

const WANTED = buildHoldings({ 'plug.svg': buildDrawing('a') }, { words: buildTexts('b') });

it('knows what is deployed as this build wants it', () => {
  expect(assetLines(WANTED, WANTED)).toEqual([
    {
      id: 'drawing plug.a.svg',
      kind: 'drawing',
      name: 'plug.svg',
      language: null,
      file: 'plug.a.svg',
      bytes: 100,
      sha256: 'a'.repeat(64),
      integrity: 'sha256-a',
      reference: 'asPinned',
      deployedSha256: null,
      usedHere: ['mc-app'],
      usedThere: ['mc-app'],
    },
    {
      id: 'texts catalogues/words/v1/en.json',
      kind: 'texts',
      name: 'words',
      language: 'en',
      file: 'catalogues/words/v1/en.json',
      bytes: 200,
      sha256: 'b'.repeat(64),
      integrity: null,
      reference: 'asPinned',
      deployedSha256: null,
      usedHere: ['mc-app', 'mc-view'],
      usedThere: ['mc-app', 'mc-view'],
    },
  ]);
});

it('calls nothing stale while nobody knows what is deployed', () => {
  const lines = assetLines(WANTED, null);
  expect(lines.map(({ reference }) => reference)).toEqual(['unknown', 'unknown']);
  expect(lines.map(({ usedThere }) => usedThere)).toEqual([null, null]);
  expect(lines.some(isStale)).toBe(false);
});

it('names a drawing of another hash as outdated, and lists the deployed one beside it', () => {
  const deployed = buildHoldings({ 'plug.svg': buildDrawing('c') }, { words: buildTexts('b') });
  const [first, second] = assetLines(WANTED, deployed);
  expect([first, second].map((line) => line?.file).sort()).toEqual(['plug.a.svg', 'plug.c.svg']);
  const wanted = [first, second].find((line) => line?.file === 'plug.a.svg');
  const other = [first, second].find((line) => line?.file === 'plug.c.svg');
  expect(wanted).toMatchObject({ reference: 'outdated', deployedSha256: 'c'.repeat(64), usedThere: null });
  expect(other).toMatchObject({ reference: 'otherBuild', usedHere: [], usedThere: ['mc-app'] });
});

it('names what is not deployed as missing', () => {
  const lines = assetLines(WANTED, buildHoldings({}, {}));
  expect(lines.map(({ reference }) => reference)).toEqual(['missing', 'missing']);
  expect(lines.every(isStale)).toBe(true);
  expect(lines.every(({ deployedSha256 }) => deployedSha256 === null)).toBe(true);
});

it('takes other texts at the same address for corrected, and shows them as they are deployed', () => {
  const deployed = buildHoldings({ 'plug.svg': buildDrawing('a') }, { words: buildTexts('d') });
  const texts = assetLines(WANTED, deployed).find(({ kind }) => kind === 'texts');
  expect(texts).toMatchObject({ reference: 'corrected', sha256: 'd'.repeat(64), deployedSha256: null });
  expect(texts && isStale(texts)).toBe(false);
});

it('names texts that have moved to another address as outdated', () => {
  const moved = {
    ...buildTexts('b'),
    languages: { en: { ...held('b'), file: 'catalogues/words/v2/en.json' } },
  };
  const lines = assetLines(WANTED, buildHoldings({ 'plug.svg': buildDrawing('a') }, { words: moved }));
  expect(lines.map(({ file, reference }) => [file, reference])).toEqual([
    ['plug.a.svg', 'asPinned'],
    ['catalogues/words/v1/en.json', 'outdated'],
    ['catalogues/words/v2/en.json', 'otherBuild'],
  ]);
});

it('knows what no build uses', () => {
  const unused = { ...buildDrawing('e', 'socket'), usedBy: [] };
  const deployed = buildHoldings({ 'plug.svg': buildDrawing('a'), 'socket.svg': unused }, {});
  const lines = assetLines(WANTED, deployed);
  expect(lines.filter(isUnused).map(({ name }) => name)).toEqual(['socket.svg']);
});

function held(letter: string): { file: string; bytes: number; sha256: string } {
  return { file: 'catalogues/words/v1/en.json', bytes: 200, sha256: letter.repeat(64) };
}
