import type { ReactElement } from 'react';
import { useDurationWords } from '@connect-console/mc-common';
import type { SyncTarget } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ReadableTarget } from '../../../data/targets/to-target-registry';
import { Facts } from '../../../ui/facts';
import { sectionMessages } from '../edit/messages';
import { fieldMessages } from '../fields/messages';
import { directionMessages, modeMessages } from '../messages';
import { factMessages as messages } from './messages';

/** What the target is called, and where its records are. */
export function AboutFacts({ entry }: { entry: ReadableTarget }): ReactElement {
  const { formatMessage, formatDate } = useIntl();
  const { key, target, lastModifiedAt } = entry;
  const { direction, applies, externalUrlTemplate } = target;
  return (
    <Spacings.Stack scale="s">
      <Facts
        facts={[
          { label: formatMessage(fieldMessages.key), copyable: key },
          {
            label: formatMessage(fieldMessages.direction),
            value: formatMessage(directionMessages[direction]),
          },
          {
            label: formatMessage(messages.lastModified),
            value: formatDate(lastModifiedAt, { dateStyle: 'medium', timeStyle: 'short' }),
          },
        ]}
      />
      <Text.Detail tone="secondary">{formatMessage(messages.keyNote)}</Text.Detail>
      <Facts
        isStacked
        facts={[
          { label: formatMessage(fieldMessages.applies), value: applies },
          {
            label: formatMessage(fieldMessages.externalUrlTemplate),
            value: externalUrlTemplate && <code>{externalUrlTemplate}</code>,
          },
        ]}
      />
    </Spacings.Stack>
  );
}

/** What one success proves, how soon it is expected, and since when. */
export function JudgedFacts({ target }: { target: SyncTarget }): ReactElement {
  const { formatMessage, formatDate } = useIntl();
  const toWords = useDurationWords();
  const { mode, slaSeconds, trackedSince } = target;
  const effect = mode === 'state' ? sectionMessages.stateEffect : sectionMessages.eventsEffect;
  return (
    <Spacings.Stack scale="s">
      <Facts
        facts={[
          { label: formatMessage(fieldMessages.mode), value: formatMessage(modeMessages[mode]) },
          { label: formatMessage(fieldMessages.sla), value: toWords(slaSeconds * 1_000) },
          {
            label: formatMessage(fieldMessages.trackedSince),
            value: formatDate(trackedSince, { dateStyle: 'medium', timeStyle: 'short' }),
          },
        ]}
      />
      <Text.Detail tone="secondary">{formatMessage(effect)}</Text.Detail>
    </Spacings.Stack>
  );
}
