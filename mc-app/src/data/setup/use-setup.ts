import type { SetupFacts } from '@connect-console/domain';
import { mapLoadable, type Loadable } from '@connect-console/mc-common';
import { FetchSetupDocument } from '../generated/ctp';
import { useQueryByPart } from '../query-by-part/use-query-by-part';
import { toProjectSetup } from './to-project-setup';
import { useConfiguredOrigins } from './use-configured-origins';

/** What has been set up: by the configuration of this build, and by the project as the user may see it. */
export function useSetup(): Loadable<SetupFacts> {
  const origins = useConfiguredOrigins();
  const { loadable, refused } = useQueryByPart(FetchSetupDocument, {
    settings: 'withSettings',
    channels: 'withChannels',
  });
  return mapLoadable(loadable, (answer) => ({ ...origins, ...toProjectSetup(answer, refused) }));
}
