import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ReadableTarget, TargetRegistry } from '../../../data/targets/to-target-registry';
import { usePaths } from '../../../paths';
import { BusyLine } from '../../../ui/busy-line';
import { EmptyState } from '../../../ui/empty-state';
import { IncompleteNotice } from '../../../ui/incomplete-notice';
import { listUiMessages } from '../../../ui/list-messages';
import { messages } from './messages';
import { SuggestionSection } from './suggestion-section';
import { TargetTable } from './target-table';
import { UnreadableTargets } from './unreadable-targets';

type Props = { registry: TargetRegistry; isStale: boolean; canManage: boolean };

/** The targets, the entries that are not understood, and suggestions. */
export function TargetRegistryView({ registry, isStale, canManage }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { targets, asOf, isComplete, suggestions } = registry;
  const readable = targets.filter((entry): entry is ReadableTarget => entry.unreadable === null);
  const unreadable = targets.filter((entry) => entry.unreadable !== null);
  return (
    <Spacings.Stack scale="l">
      {!isComplete && <IncompleteNotice advice={formatMessage(messages.incomplete)} />}
      {unreadable.length > 0 && <UnreadableTargets entries={unreadable} />}
      {targets.length === 0 ? (
        <NoTargets hasSuggestions={(suggestions ?? []).length > 0} canManage={canManage} />
      ) : (
        <Spacings.Stack scale="m">
          <div role="status">
            <Text.Body tone="secondary">
              {formatMessage(isStale ? listUiMessages.updating : messages.count, { total: readable.length })}
            </Text.Body>
          </div>
          <div>
            <BusyLine isBusy={isStale} />
            {readable.length > 0 && <TargetTable entries={readable} asOf={asOf} />}
          </div>
        </Spacings.Stack>
      )}
      <SuggestionSection registry={registry} canManage={canManage} />
    </Spacings.Stack>
  );
}

type NoTargetsProps = { hasSuggestions: boolean; canManage: boolean };

/** What a target is for, and the way on from here. */
function NoTargets({ hasSuggestions, canManage }: NoTargetsProps): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  return (
    <EmptyState
      drawing="no-targets.svg"
      title={formatMessage(messages.emptyTitle)}
      advice={formatMessage(messages.emptyAdvice)}
      action={
        canManage &&
        (hasSuggestions ? (
          <Text.Body>{formatMessage(messages.emptySuggestions)}</Text.Body>
        ) : (
          <Link to={paths.newTarget}>{formatMessage(messages.newTarget)}</Link>
        ))
      }
    />
  );
}
