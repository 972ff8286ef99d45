import { FormattedMessage, useIntl } from 'react-intl';
import { InfoModalPage } from '@commercetools-frontend/application-components';
import Text from '@commercetools-uikit/text';
import { messages } from '../messages';
import { ORDER_STEPS, type OrderStep } from './order-steps';

type OrderStepPageProps = { step: OrderStep; previousPathLabel: string; onClose: () => void };

export function OrderStepPage({ step, previousPathLabel, onClose }: OrderStepPageProps): React.JSX.Element {
  const intl = useIntl();
  const { title, locator } = ORDER_STEPS[step];
  return (
    <InfoModalPage
      isOpen
      title={intl.formatMessage(title)}
      topBarCurrentPathLabel={intl.formatMessage(title)}
      topBarPreviousPathLabel={previousPathLabel}
      customViewLocatorCode={locator}
      onClose={onClose}
    >
      <Text.Body>
        <FormattedMessage {...messages.nothingToChange} />
      </Text.Body>
    </InfoModalPage>
  );
}
