import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { ReplayEffect, SyncOutcome } from '@connect-console/domain';
import { syncStatusMessages } from '@connect-console/mc-common';
import { FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

const OUTCOMES: Record<SyncOutcome, MessageDescriptor> = {
  ok: syncStatusMessages.synced,
  skip: syncStatusMessages.skipped,
  retry: syncStatusMessages.retrying,
  fail: syncStatusMessages.failed,
};

/** As the merge writes it */
const WRITTEN: Readonly<Record<string, MessageDescriptor>> = {
  Synced: syncStatusMessages.synced,
  Pending: syncStatusMessages.pending,
  Retrying: syncStatusMessages.retrying,
  Failed: syncStatusMessages.failed,
  Skipped: syncStatusMessages.skipped,
};

/** What the record would say after each way the replay can end; nothing when the record cannot be read. */
export function ReplayEffects({ effects }: { effects: readonly ReplayEffect[] }): ReactElement | null {
  const { formatMessage } = useIntl();
  if (effects.length === 0) return null;
  return (
    <Spacings.Stack scale="s">
      <Text.Headline as="h3">
        <FormattedMessage {...messages.effects} />
      </Text.Headline>
      <dl css={list}>
        {effects.map(({ outcome, after }) => (
          <div key={outcome}>
            <dt>
              <Text.Detail tone="secondary">
                {formatMessage(messages.effect, { outcome: formatMessage(OUTCOMES[outcome]) })}
              </Text.Detail>
            </dt>
            <dd>
              <Text.Body>{after ? <After {...after} /> : formatMessage(messages.effectNone)}</Text.Body>
            </dd>
          </div>
        ))}
      </dl>
    </Spacings.Stack>
  );
}

function After({ status, open }: { status: string; open: number }): string {
  const { formatMessage } = useIntl();
  const words = WRITTEN[status];
  return formatMessage(messages.effectAfter, { status: words ? formatMessage(words) : status, open });
}

const list = css`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
  gap: ${designTokens.spacing20};
  margin: 0;

  dd {
    margin: 0;
  }
`;
