import type { ReactElement } from 'react';
import { SyncStatusLabel } from '@connect-console/mc-common';
import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ResourceSync, TargetPart, TargetSync } from '../../../data/sync/resource-sync';
import { partMessages } from './detail-messages';
import { FailureFacts } from './failure-facts';
import { MissingEvents } from './missing-events';
import { Reason } from './reason';
import { RecordFacts } from './record-facts';

type Props = {
  part: TargetPart;
  target: TargetSync;
  /** All that is known of the resource of the page */
  sync: ResourceSync;
};

/** How the resource, or one of its payments, stands in a target, and why. */
export function TargetPartDetails({ part, target, sync }: Props): ReactElement {
  const isPayment = part.resource.typeId === 'payment';
  const isOneOfMany = target.parts.length > 1;
  return (
    <Spacings.Stack scale="m">
      {isOneOfMany && (
        <Spacings.Inline scale="s" alignItems="center">
          <Text.Body isBold as="p">
            <FormattedMessage
              {...(isPayment ? partMessages.payment : partMessages.own)}
              values={{ id: part.resource.id }}
            />
          </Text.Body>
          <SyncStatusLabel status={part.status.status} claimed={part.status.claimed} />
        </Spacings.Inline>
      )}
      <Reason status={part.status} target={target.label} entry={target.read?.target ?? null} />
      <FailureFacts part={part} target={target.key} sync={sync} />
      {part.status.status !== 'pending' && (
        <MissingEvents gaps={part.status.gaps} target={target.key} sync={sync} />
      )}
      <RecordFacts part={part} currentVersion={isPayment ? null : sync.resource.version} />
    </Spacings.Stack>
  );
}
