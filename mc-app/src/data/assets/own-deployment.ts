import type { Loadable } from '@connect-console/mc-common';
import type { AssetsDeployments } from './to-assets-deployments';

/** The Deployment that Connect Console runs in. */
export type OwnDeployment =
  | { isKnown: false; isLoading: boolean }
  | {
      isKnown: true;
      id: string;
      /** Of its assets application; null: Connect has not told it. */
      assetsUrl: string | null;
    };

/** Finds the Deployment that Connect Console runs in among those that have been read. */
export function ownDeploymentOf(loadable: Loadable<AssetsDeployments>): OwnDeployment {
  if (loadable.status !== 'ready') return { isKnown: false, isLoading: loadable.status === 'loading' };
  const own = loadable.data.deployments.find(({ isOwn }) => isOwn);
  if (!own) return { isKnown: false, isLoading: false };
  return { isKnown: true, id: own.id, assetsUrl: own.applications.find(({ url }) => url)?.url ?? null };
}
