import type { SetupFacts } from '@connect-console/domain';
import type { TProjectSetupFragment } from '../generated/ctp';
import type { Refusal } from '../query-by-part/refused-parts';

/** What the project itself says about its setup, as the user may see it. */
export type ProjectSetup = Pick<SetupFacts, 'messages' | 'syncChannels'>;

/** Maps the platform's answer, of which parts may have been refused, to our model. */
export function toProjectSetup(
  { settings, channels }: TProjectSetupFragment,
  refused: ReadonlyMap<string, Refusal>,
): ProjectSetup {
  return {
    messages: settings
      ? {
          enabled: settings.messages.enabled,
          days: settings.messages.deleteDaysAfterCreation,
          projectVersion: settings.version,
        }
      : (refused.get('settings') ?? 'failed'),
    syncChannels: channels
      ? { keys: channels.results.map(({ key }) => key), total: channels.total }
      : (refused.get('channels') ?? 'failed'),
  };
}
