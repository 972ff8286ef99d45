import type { ReactElement } from 'react';
import type { WiringPart } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import { unreadableMessages } from './messages';

/** What the gateway needs to read a part of the wiring, as `connect.yaml` asks for it. */
const SCOPES: Record<WiringPart, string> = {
  subscriptions: 'manage_subscriptions',
  extensions: 'manage_extensions',
  types: 'view_types',
};

type Props = { parts: readonly WiringPart[]; missingScopes: readonly string[] };

/** What could not be looked at, and the scope that is missing for it. */
export function UnreadableParts({ parts, missingScopes }: Props): ReactElement | null {
  const { formatMessage } = useIntl();
  if (parts.length === 0) return null;
  return (
    <ContentNotification type="info">
      {parts.map((part) => {
        const scope = SCOPES[part];
        const words = missingScopes.includes(scope)
          ? unreadableMessages.lacksScope[part]
          : unreadableMessages.unknown[part];
        return <div key={part}>{formatMessage(words, { scope })}</div>;
      })}
    </ContentNotification>
  );
}
