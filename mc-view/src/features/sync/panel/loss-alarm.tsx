import type { ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { SeenLoss } from '../../../data/sync/use-back-fill';
import { Notice } from './notice';
import { lossMessages } from './notice-messages';
import { useMomentWords } from './use-moment-words';

type Props = {
  loss: SeenLoss;
  /** Resource type of the page */
  typeId: string;
};

/** Raises the alarm that a target loses what happens, with how much must be sent again. */
export function LossAlarm({ loss, typeId }: Props): ReactElement {
  const values = { target: loss.label, key: loss.subscription ?? '–', status: loss.status };
  return (
    <div role="alert">
      <Notice type="error" title={lossMessages.title} values={values}>
        <Text.Body as="p">
          <FormattedMessage {...lossMessages.detail} values={values} />
        </Text.Body>
        <Text.Body as="p">
          <BackFillWords loss={loss} typeId={typeId} />
        </Text.Body>
      </Notice>
    </div>
  );
}

function BackFillWords({ loss: { backFill, since }, typeId }: Props): ReactElement {
  const toTime = useMomentWords();
  if (backFill === 'counting') return <FormattedMessage {...lossMessages.counting} />;
  if (backFill === null || since === null) return <FormattedMessage {...lossMessages.uncounted} />;
  const message = COUNTED[typeId] ?? lossMessages.orders;
  return <FormattedMessage {...message} values={{ ...backFill, time: toTime(since) }} />;
}

const COUNTED: Record<string, (typeof lossMessages)['orders']> = {
  order: lossMessages.orders,
  customer: lossMessages.customers,
  product: lossMessages.products,
};
