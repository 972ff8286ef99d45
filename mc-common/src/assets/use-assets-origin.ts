import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';

/** Address of the assets host as it was set for this deployment; empty when none is. */
export function useAssetsOrigin(): string {
  return useApplicationContext<string, { assetsOrigin?: string }>(
    ({ environment }) => environment.assetsOrigin ?? '',
  );
}
