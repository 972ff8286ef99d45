import { ASSETS } from '@connect-console/mc-common';
import { ASSETS_HOST, startAssetsHost } from '../../test-utils/assets-host';
import { createAssetChecker, type AssetChecker } from './asset-checks';

const host = startAssetsHost();

/** Watches until a check has ended; gives how many results there were at each change. */
function watchToTheEnd(checker: AssetChecker): Promise<number[]> {
  const counts: number[] = [];
  return new Promise((resolve) => {
    const stop = checker.watch(() => {
      counts.push(checker.current().results.size);
      if (checker.current().isRunning) return;
      stop();
      resolve(counts);
    });
  });
}

it('checks every file, at most four at once, and tells of each result', async () => {
  const checker = createAssetChecker(ASSETS_HOST);
  expect(checker.current().isRunning).toBe(true);
  const counts = await watchToTheEnd(checker);
  const { lines, results } = checker.current();
  expect([...results.keys()].sort()).toEqual(lines.map(({ id }) => id).sort());
  expect(lines.length).toBeGreaterThan(Object.keys(ASSETS).length);
  expect(new Set(counts).size).toBe(lines.length + 1);
  expect(host.mostAtOnce()).toBe(4);
  expect(host.requested[0]).toBe('manifest.json');
});

it('keeps a drawing only when it is the one that its hash stands for', async () => {
  const { file } = ASSETS['no-gateway.svg'];
  host.behaves({ [file]: { body: '<svg/>' } });
  const checker = createAssetChecker(ASSETS_HOST);
  await watchToTheEnd(checker);
  const { lines, results } = checker.current();
  const previews = lines
    .filter(({ kind }) => kind === 'drawing')
    .filter(({ id }) =>
      Object.entries(results.get(id) ?? {}).some(([key, value]) => key === 'preview' && value),
    );
  expect(previews).toHaveLength(Object.keys(ASSETS).length - 1);
  expect(previews.some((line) => line.file === file)).toBe(false);
});

it('asks for no further file once nobody watches', async () => {
  const checker = createAssetChecker(ASSETS_HOST);
  await new Promise<void>((resolve) => {
    const stop = checker.watch(() => {
      if (checker.current().results.size === 0) return;
      stop();
      resolve();
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(host.requested.length).toBeLessThan(10);
  expect(checker.current().isRunning).toBe(false);
});

it('does not check again while it is checking', async () => {
  const checker = createAssetChecker(ASSETS_HOST);
  const ended = watchToTheEnd(checker);
  checker.checkAgain();
  await ended;
  expect(host.requested.filter((file) => file === 'manifest.json')).toHaveLength(1);
});

it('asks nobody without a host', () => {
  const checker = createAssetChecker('');
  checker.watch(() => undefined)();
  expect(checker.current()).toMatchObject({ isRunning: false, manifest: null });
  expect(host.requested).toEqual([]);
});
