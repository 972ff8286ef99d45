import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import type { TargetRegistry } from '../../../data/targets/to-target-registry';
import { Section } from '../../../ui/section';
import { suggestionMessages as messages } from './messages';
import { SuggestionItem } from './suggestion-item';

/** What the gateway needs to read Subscriptions, as `connect.yaml` asks for it. */
const SCOPE = 'manage_subscriptions';

type Props = { registry: TargetRegistry; canManage: boolean };

/** Deployments that could be a target; “Add” opens the form filled in. Nothing when there is nothing to suggest. */
export function SuggestionSection({ registry, canManage }: Props): ReactElement | null {
  const { formatMessage } = useIntl();
  const { suggestions, missingScopes } = registry;
  if (suggestions?.length === 0) return null;
  const words = missingScopes.includes(SCOPE) ? messages.lacksScope : messages.unreadable;
  return (
    <Section title={formatMessage(messages.title)}>
      <Text.Body tone="secondary">
        {formatMessage(suggestions ? messages.advice : words, { scope: SCOPE })}
      </Text.Body>
      {suggestions && (
        <ul css={list}>
          {suggestions.map((suggestion) => (
            <SuggestionItem key={suggestion.deploymentId} suggestion={suggestion} canManage={canManage} />
          ))}
        </ul>
      )}
    </Section>
  );
}

const list = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${designTokens.spacing30};
  margin: 0;
  padding: 0;
  list-style: none;
`;
