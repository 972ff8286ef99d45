import { useCallback, useSyncExternalStore } from 'react';
import { loadAsset, type AssetName } from './load-asset';
import { useAssetsOrigin } from './use-assets-origin';

type Loading = { source?: string; readonly done: Promise<void> };

/** Each file is asked for once, as long as the page is open, also when that failed. */
const loadings = new Map<string, Loading>();

/** Address for an `<img>`: undefined while the file is on its way, the fallback at once without an assets host. */
export function useAssetSource(name: AssetName, fallback: string): string | undefined {
  const baseUrl = useAssetsOrigin();
  const key = `${baseUrl} ${name}`;
  const watch = useCallback(
    (onChange: () => void) => {
      if (baseUrl === '') return ignore;
      return watchLoading(key, () => loadAsset(name, baseUrl, fallback), onChange);
    },
    [name, baseUrl, fallback, key],
  );
  return useSyncExternalStore(watch, () => (baseUrl === '' ? fallback : loadings.get(key)?.source));
}

function watchLoading(key: string, load: () => Promise<string>, onChange: () => void): () => void {
  let isWatching = true;
  const loading = loadings.get(key) ?? startLoading(key, load);
  void loading.done.then(() => {
    if (isWatching) onChange();
  });
  return () => {
    isWatching = false;
  };
}

function startLoading(key: string, load: () => Promise<string>): Loading {
  const loading: Loading = {
    done: load().then((source) => {
      loading.source = source;
    }),
  };
  loadings.set(key, loading);
  return loading;
}

function ignore(): void {
  return undefined;
}
