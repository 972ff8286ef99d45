import { useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ContentNotification } from '@commercetools-uikit/notifications';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages } from './secrets-trust-messages';

type Props = {
  /** Host name of the gateway, as a registration names it. */
  host: string;
  onConfirm: () => void;
};

/** Stands where secrets could be typed, until somebody has compared the address that they would be sent to. */
export function SecretsTrustNotice({ host, onConfirm }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const [isCompared, setIsCompared] = useState(false);
  const title = formatMessage(messages.title);
  return (
    <section aria-label={title} css={wide}>
      <ContentNotification type="warning">
        <Spacings.Stack scale="s" alignItems="flex-start">
          <Text.Body isBold>{title}</Text.Body>
          <Text.Body>{formatMessage(messages.why)}</Text.Body>
          <Text.Body>
            {formatMessage(messages.host)} <code>{host}</code>
          </Text.Body>
          <Text.Body>{formatMessage(messages.how)}</Text.Body>
          <label css={option}>
            <input
              type="checkbox"
              checked={isCompared}
              onChange={({ target }) => setIsCompared(target.checked)}
            />
            <Text.Body as="span">{formatMessage(messages.compared, { host })}</Text.Body>
          </label>
          <SecondaryButton
            label={formatMessage(messages.confirm)}
            size="20"
            isDisabled={!isCompared}
            onClick={onConfirm}
          />
          <Text.Detail>{formatMessage(messages.otherwise)}</Text.Detail>
        </Spacings.Stack>
      </ContentNotification>
    </section>
  );
}

const wide = css`
  overflow-wrap: anywhere;

  /* In the kit's notification the icon and the content are flex items: only the content may become narrower. */
  & > * > :last-child,
  & > * > :last-child > * {
    min-width: 0;
  }

  /* The kit centres the icon, which is far from the title here. */
  & > * > :first-child {
    align-items: flex-start;
  }

  /* In a narrow window words would be cut into pieces beside the icon. */
  @media (max-width: 480px) {
    & > * {
      flex-direction: column;
      gap: ${designTokens.spacing10};
    }

    & > * > :last-child {
      padding: 0;
    }

    button {
      height: auto;
      white-space: normal;
    }
  }
`;

const option = css`
  display: flex;
  gap: ${designTokens.spacing20};
  align-items: center;
  min-height: ${designTokens.spacing40};
`;
