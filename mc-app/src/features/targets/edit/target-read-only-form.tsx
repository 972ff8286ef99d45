import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import type { ReadableTarget, TargetRegistry } from '../../../data/targets/to-target-registry';
import { toTargetValues } from '../fields/target.values';
import { messages } from './messages';
import { TargetForm } from './target-form';
import { useTargetForm } from './use-target-form';

type Props = { entry: ReadableTarget; registry: TargetRegistry };

/** The values of an entry for somebody who may not change them. */
export function TargetReadOnlyForm({ entry, registry }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const form = useTargetForm({ initial: toTargetValues(entry.target), send: sendNothing });
  return (
    <Spacings.Stack scale="m">
      <ContentNotification type="info">{formatMessage(messages.editNeedsRight)}</ContentNotification>
      <TargetForm form={form} registry={registry} isNew={false} isReadOnly aside={null} />
    </Spacings.Stack>
  );
}

function sendNothing(): Promise<null> {
  return Promise.resolve(null);
}
