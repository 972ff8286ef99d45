import type { ReactElement } from 'react';
import { DEFAULT_MESSAGE_DAYS, type SetupFacts, type SetupSituation } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { situationMessages } from './messages';

type Props = { situation: SetupSituation; facts: SetupFacts };

/** The keys of channels that are named; there may be hundreds. */
const NAMED = 10;

/** How a step stands, in one sentence. */
export function SituationWords({ situation, facts }: Props): ReactElement {
  const { formatMessage, formatList } = useIntl();
  const { gateway, assetsOrigin, messages, syncChannels } = facts;
  const words = situationMessages[situation];
  if (situation.startsWith('gateway')) return <>{formatMessage(words, { origin: gateway.origin })}</>;
  if (situation.startsWith('assets')) return <>{formatMessage(words, { origin: assetsOrigin })}</>;
  if (situation.startsWith('messages')) {
    const days = typeof messages === 'string' ? null : messages.days;
    return <>{formatMessage(words, { days: days ?? DEFAULT_MESSAGE_DAYS })}</>;
  }
  if (typeof syncChannels === 'string') return <>{formatMessage(words)}</>;
  const { keys, total } = syncChannels;
  const named = [...keys.slice(0, NAMED), ...(keys.length > NAMED ? ['…'] : [])];
  return <>{formatMessage(words, { count: total, keys: formatList(named, { type: 'unit' }) })}</>;
}
