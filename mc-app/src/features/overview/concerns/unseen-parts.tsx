import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { RetryButton } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { InformationIcon } from '@commercetools-uikit/icons';
import Text from '@commercetools-uikit/text';
import type { Overview } from '../../../data/overview/to-overview';
import type { SyncSituation } from '../../../data/overview/to-sync-situation';
import { unseenParts } from './concerns';
import { messages, unknownMessages } from './messages';

/** Scope of custom objects, as commercetools and the Merchant Center name it. */
const RECORDS_SCOPE = 'view_key_value_documents';

type Props = { overview: Overview; onRetry: () => void };

/** Says what the gateway could not read, and offers to ask again. */
export function UnseenByGateway({ overview, onRetry }: Props): ReactElement {
  const { formatMessage, formatList } = useIntl();
  const { missingScopes } = overview;
  const unseen = unseenParts(overview);
  return (
    <>
      {unseen.map((part) => (
        <Note key={part}>{formatMessage(unknownMessages[part])}</Note>
      ))}
      {missingScopes.length > 0 && (
        <Note>
          {formatMessage(messages.missingScopes, {
            count: missingScopes.length,
            scopes: formatList(missingScopes),
          })}
        </Note>
      )}
      {unseen.length > 0 && (
        <div css={action}>
          <RetryButton waitSeconds={0} onRetry={onRetry} />
        </div>
      )}
    </>
  );
}

/** The same for what the user asks of the platform. */
export function UnseenByUser({ sync }: { sync: SyncSituation }): ReactElement | null {
  const { formatMessage } = useIntl();
  if (typeof sync.failing !== 'string') return null;
  return (
    <Note>
      {formatMessage(unknownMessages.failing)}{' '}
      {sync.failing === 'forbidden' && formatMessage(messages.missingRight, { scope: RECORDS_SCOPE })}
    </Note>
  );
}

function Note({ children }: { children: ReactNode }): ReactElement {
  return (
    <div css={note}>
      <span aria-hidden>
        <InformationIcon size="big" color="neutral60" />
      </span>
      <Text.Detail tone="secondary">{children}</Text.Detail>
    </div>
  );
}

const action = css`
  padding: ${designTokens.spacing10} ${designTokens.spacing20} ${designTokens.spacing20};
`;

const note = css`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: ${designTokens.spacing25};
  padding: ${designTokens.spacing20};
`;
