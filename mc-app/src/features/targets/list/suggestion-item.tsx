import type { ReactElement } from 'react';
import type { TargetSuggestion } from '@connect-console/domain';
import { useMessageTypeName } from '@connect-console/mc-common';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { designTokens } from '@commercetools-uikit/design-system';
import { PlusBoldIcon } from '@commercetools-uikit/icons';
import Link from '@commercetools-uikit/link';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Text from '@commercetools-uikit/text';
import { usePaths } from '../../../paths';
import { formatCreateSearch } from '../edit/target-create.search';
import { suggestionMessages as messages } from './messages';

type Props = { suggestion: TargetSuggestion; canManage: boolean };

/** One Deployment, what is subscribed for it, and the way to add it. */
export function SuggestionItem({ suggestion, canManage }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const toTypeName = useMessageTypeName();
  const paths = usePaths();
  const { deploymentId, deploymentKey, label, messageTypes, changes, subscribed } = suggestion;
  // A Subscription may name a resource type without any type of Messages: all of them.
  const named = [...messageTypes.map(toTypeName), ...changes];
  const feeds = named.length > 0 ? named : suggestion.resourceTypes;
  return (
    <li css={row}>
      <div>
        <Text.Body fontWeight="bold">{label}</Text.Body>
        <Link to={paths.deployment(deploymentId)}>{deploymentKey ?? deploymentId}</Link>
        <Text.Detail tone="secondary">
          {subscribed
            ? formatMessage(messages.subscribed, { feeds: feeds.join(', ') })
            : formatMessage(messages.notSubscribed)}
        </Text.Detail>
      </div>
      {canManage && (
        <SecondaryButton
          as={RouterLink}
          to={paths.newTarget + formatCreateSearch({ deploymentId })}
          iconLeft={<PlusBoldIcon />}
          size="20"
          label={formatMessage(messages.add)}
          aria-label={formatMessage(messages.addNamed, { name: label })}
        />
      )}
    </li>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing30};
  align-items: center;
  justify-content: space-between;
  padding-bottom: ${designTokens.spacing30};
  border-bottom: 1px solid ${designTokens.colorNeutral95};

  &:last-of-type {
    padding-bottom: 0;
    border-bottom: 0;
  }

  > div {
    flex: 1 1 ${designTokens.constraint7};
    min-width: 0;
    overflow-wrap: anywhere;
  }
`;
