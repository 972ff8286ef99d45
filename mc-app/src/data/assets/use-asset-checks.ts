import { useState, useSyncExternalStore } from 'react';
import { createAssetChecker, type AssetChecks } from './asset-checks';

/** Checks the assets host while the screen is shown, and again on demand; results come one by one. */
export function useAssetChecks(baseUrl: string): { checks: AssetChecks; checkAgain: () => void } {
  const [checker] = useState(() => createAssetChecker(baseUrl));
  const checks = useSyncExternalStore(checker.watch, checker.current);
  return { checks, checkAgain: checker.checkAgain };
}
