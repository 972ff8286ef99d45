import type { ReactElement } from 'react';
import type { TimelineItem } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { CheckBoldIcon } from '@commercetools-uikit/icons';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { eventMessages as messages } from './messages';
import { targetName } from './target-names';
import { TimelineRow } from './timeline-row';

type Props = { item: Extract<TimelineItem, { kind: 'syncInfo' }>; sync: ResourceSync };

/** An entry of the order's syncInfo: a success, and nothing more is told of it. */
export function SyncInfoEvent({ item: { entry, at }, sync }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { channelKey, externalId } = entry;
  const target = channelKey === null ? formatMessage(messages.unknownChannel) : targetName(sync, channelKey);
  return (
    <TimelineRow
      icon={<CheckBoldIcon size="20" color="neutral60" />}
      title={formatMessage(messages.syncInfo, { target })}
      at={at}
      now={sync.now}
      details={[externalId === null ? null : formatMessage(messages.externalId, { id: externalId })]}
    />
  );
}
