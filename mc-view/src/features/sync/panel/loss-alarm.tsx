import type { ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { SeenLoss } from '../../../data/sync/use-back-fill';
import { Notice } from './notice';
import { lossMessages } from './notice-messages';
import { useMomentWords } from './use-moment-words';

type ListProps = {
  losses: readonly SeenLoss[];
  /** Resource type of the page */
  typeId: string;
};

/** One for each target that loses Messages; nothing when none does. */
export function LossAlarms({ losses, typeId }: ListProps): ReactElement[] {
  return losses.map((loss) => <LossAlarm key={loss.target} loss={loss} typeId={typeId} />);
}

type Props = {
  loss: SeenLoss;
  /** Resource type of the page */
  typeId: string;
};

/** Says that a target loses Messages, and how much must be sent again: an alarm where this resource may be among it. */
function LossAlarm({ loss, typeId }: Props): ReactElement {
  const values = { target: loss.label, key: loss.subscription ?? '–', status: loss.status };
  return (
    <div role={loss.isAffected ? 'alert' : undefined}>
      <Notice type={loss.isAffected ? 'error' : 'warning'} title={lossMessages.title} values={values}>
        <Text.Body as="p">
          <FormattedMessage {...lossMessages.detail} values={values} />
        </Text.Body>
        <Text.Body as="p">
          <BackFillWords loss={loss} typeId={typeId} />
        </Text.Body>
        {!loss.isAffected && (
          <Text.Body as="p">
            <FormattedMessage {...lossMessages.notAffected} values={values} />
          </Text.Body>
        )}
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
