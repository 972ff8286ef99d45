import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Text from '@commercetools-uikit/text';
import type { GatewayMissingReason } from '../data/gateway/use-gateway';
import { Illustration } from './illustration';
import { messages } from './messages';

type Props = {
  reason: GatewayMissingReason;
  /** `h1` where it is the whole page. */
  heading: 'h1' | 'h2';
  onCheckAgain: () => void;
};

const WORDS: Record<GatewayMissingReason, { found: MessageDescriptor; advice: MessageDescriptor }> = {
  notRegistered: { found: messages.gatewayNotRegistered, advice: messages.gatewayInstall },
  invalidRegistration: { found: messages.gatewayInvalidRegistration, advice: messages.gatewayRedeploy },
  invalidConfiguration: { found: messages.gatewayInvalidConfiguration, advice: messages.gatewayReconfigure },
};

/** The page of a project without a gateway: what is missing, and how it gets there. */
export function GatewayMissing({ reason, heading, onCheckAgain }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <section css={page}>
      <Illustration name="no-gateway.svg" />
      <Text.Headline as={heading}>
        <FormattedMessage {...messages.gatewayMissing} />
      </Text.Headline>
      <Text.Body as="p">
        <FormattedMessage {...WORDS[reason].found} />
      </Text.Body>
      <Text.Body as="p">
        <FormattedMessage {...WORDS[reason].advice} />
      </Text.Body>
      <SecondaryButton label={formatMessage(messages.checkAgain)} onClick={onCheckAgain} size="10" />
    </section>
  );
}

const page = css`
  display: flex;
  flex-direction: column;
  gap: ${designTokens.spacing30};
  align-items: center;
  width: 100%;
  padding: ${designTokens.spacing40} 0;
  text-align: center;

  > p {
    max-width: ${designTokens.constraint11};
  }
`;
