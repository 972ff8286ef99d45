import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import PrimaryButton from '@commercetools-uikit/primary-button';
import Text from '@commercetools-uikit/text';
import type { DeployableConnector } from '../../../data/deployments/create/to-deployable-connector';
import { Section } from '../../../ui/section';
import { messages } from './messages';

type Props = {
  /** The connector as the plan was made for it. */
  connector: DeployableConnector;
  onContinue: () => void;
};

/** The connector has moved on: nothing is sent before the reader has seen what that means. */
export function OutdatedPanel({ connector, onContinue }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Section title={formatMessage(messages.outdatedTitle)}>
      <div role="alert">
        <Text.Body>
          {formatMessage(messages.outdated, { version: connector.version, tag: connector.tag })}
        </Text.Body>
      </div>
      <div>
        <PrimaryButton label={formatMessage(messages.continueWithLatest)} onClick={onContinue} />
      </div>
    </Section>
  );
}
