import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { ReplayPlan } from '@connect-console/domain';
import { CopyButton } from '@connect-console/mc-common';
import { FormattedMessage, useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

type Props = { plan: Extract<ReplayPlan, { kind: 'ready' }> };

/** Ids by which a receiver tells the Message from others, and where it arrives. */
export function ReplayFacts({ plan: { messageId, idempotencyKey, topic } }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const facts = [
    { label: formatMessage(messages.messageId), value: messageId },
    { label: formatMessage(messages.idempotencyKey), value: idempotencyKey },
    { label: formatMessage(messages.topic), value: topic ?? formatMessage(messages.topicUnknown) },
  ];
  return (
    <Spacings.Stack scale="s" alignItems="flex-start">
      <Text.Headline as="h3">
        <FormattedMessage {...messages.facts} />
      </Text.Headline>
      <dl css={list}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>
              <Text.Detail tone="secondary">{label}</Text.Detail>
            </dt>
            <dd>
              <Text.Body>{value}</Text.Body>
            </dd>
          </div>
        ))}
      </dl>
      <CopyButton text={facts.map(({ label, value }) => `${label}: ${value}\n`).join('')} />
    </Spacings.Stack>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing20};
  margin: 0;

  dd {
    margin: 0;
  }
`;
