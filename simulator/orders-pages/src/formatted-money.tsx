import { FormattedNumber } from 'react-intl';
import type { Money } from './data/order';

export function FormattedMoney({ money }: { money: Money }): React.JSX.Element {
  return (
    <FormattedNumber
      style="currency"
      currency={money.currencyCode}
      value={money.centAmount / 10 ** money.fractionDigits}
    />
  );
}
