import { useSyncExternalStore } from 'react';

/** Whether somebody can see the page and the browser has a network. */
export function useIsAwake(): boolean {
  return useSyncExternalStore(subscribe, () => !document.hidden && navigator.onLine);
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('visibilitychange', onChange);
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    document.removeEventListener('visibilitychange', onChange);
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
