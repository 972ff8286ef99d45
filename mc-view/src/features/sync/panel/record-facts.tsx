import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { TargetPart } from '../../../data/sync/resource-sync';
import { recordMessages } from './detail-messages';
import { useMomentWords } from './use-moment-words';

type Props = {
  part: TargetPart;
  /** Of the resource itself; null: not known */
  currentVersion: number | null;
};

/** Who reported, when, and up to which version; nothing when nobody did. */
export function RecordFacts({ part, currentVersion }: Props): ReactElement | null {
  const { formatMessage } = useIntl();
  const toTime = useMomentWords();
  if (part.record === null || part.record === 'hidden') return null;
  const { record, lastModifiedAt } = part.record;
  const { status } = part;
  const synced = status.synced?.resourceVersion ?? null;
  const writer = record?.writer;
  const facts = [
    writer && formatMessage(recordMessages.reportedBy, { name: writer.name, version: writer.version ?? '' }),
    status.claimed &&
      status.since !== null &&
      formatMessage(recordMessages.claimedAt, { time: toTime(status.since) }),
    formatMessage(recordMessages.lastReport, { time: toTime(lastModifiedAt) }),
    synced !== null &&
      (currentVersion === null
        ? formatMessage(recordMessages.syncedVersion, { synced })
        : formatMessage(recordMessages.versions, { synced, current: currentVersion })),
  ];
  return <Text.Detail tone="secondary">{facts.filter(Boolean).join(' · ')}</Text.Detail>;
}
