import { useIntl } from 'react-intl';
import { unitMessages } from '../fields/messages';
import type { TargetValues } from '../fields/target.values';
import { directionMessages, modeMessages, runtimeMessages, stateMessages } from '../messages';
import { conflictMessages } from './messages';
import type { ValueName } from './merge-values';

/** Returns the function that says one value of a form in the user's language. */
export function useValueWords(): (values: TargetValues, name: ValueName) => string {
  const { formatMessage, formatDate } = useIntl();
  return (values, name) => wordsOf(values, name) || formatMessage(conflictMessages.nothing);

  function wordsOf(values: TargetValues, name: ValueName): string {
    const { mode, sla, trackedSince, endpoints } = values;
    switch (name) {
      case 'direction':
        return formatMessage(directionMessages[values.direction]);
      case 'mode':
        return mode && formatMessage(modeMessages[mode]);
      case 'runtime':
        return formatMessage(runtimeMessages[values.runtime]);
      case 'enabled':
        return formatMessage(values.enabled ? stateMessages.enabled : stateMessages.disabled);
      case 'sla':
        return `${sla.count} ${formatMessage(unitMessages[sla.unit])}`;
      case 'trackedSince':
        return trackedSince && formatDate(trackedSince, { dateStyle: 'medium', timeStyle: 'short' });
      case 'endpoints':
        return endpoints.map(({ name: called, url }) => `${called} ${url}`).join(', ');
      case 'resourceTypes':
      case 'messageTypes':
      case 'changes':
      case 'subscriptionKeys':
        return values[name].join(', ');
      default:
        return values[name];
    }
  }
}
