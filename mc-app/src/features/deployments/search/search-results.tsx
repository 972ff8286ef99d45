import type { ReactElement } from 'react';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useConfigurationSearch } from '../../../data/deployments/search/use-configuration-search';
import { BusyLine } from '../../../ui/busy-line';
import { EmptyState } from '../../../ui/empty-state';
import { IncompleteNotice } from '../../../ui/incomplete-notice';
import type { ListPaging } from '../../../ui/list.search';
import { ListFooter } from '../../../ui/list-footer';
import { listUiMessages } from '../../../ui/list-messages';
import { ListSkeleton } from '../../../ui/list-skeleton';
import type { ConfigurationSearchAddress } from './configuration-search.search';
import { HitGroupSection } from './hit-group-section';
import { messages } from './messages';

type Props = {
  /** Its text is not blank. */
  search: ConfigurationSearchAddress;
  /** Where the configuration of a deployment is */
  linkTo: (id: string) => string;
  onChange: (change: Partial<ListPaging>) => void;
};

/** What was found, a page of deployments at a time. */
export function SearchResults({ search, linkTo, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const text = search.text.trim();
  const found = useConfigurationSearch({ text, isExact: search.isExact });
  const isStale = found.status === 'ready' && found.stale;
  return (
    <LoadableView loadable={found} skeleton={<ListSkeleton />}>
      {({ isComplete, searched, hitCount, groups }) => {
        const shown = groups.slice((search.page - 1) * search.perPage, search.page * search.perPage);
        return (
          <Spacings.Stack scale="l">
            {!isComplete && <IncompleteNotice advice={formatMessage(messages.incompleteAdvice)} />}
            {groups.length === 0 ? (
              <EmptyState
                drawing="not-found.svg"
                title={formatMessage(messages.noMatchTitle)}
                advice={formatMessage(messages.noMatchAdvice, { searched })}
              />
            ) : (
              <>
                <div>
                  <div role="status">
                    <Text.Body tone="secondary">
                      {isStale
                        ? formatMessage(listUiMessages.updating)
                        : formatMessage(messages.found, { hits: hitCount, groups: groups.length, searched })}
                    </Text.Body>
                  </div>
                  <BusyLine isBusy={isStale} />
                </div>
                {shown.map((group) => (
                  <HitGroupSection key={group.id} group={group} text={text} address={linkTo(group.id)} />
                ))}
                <ListFooter total={groups.length} count={shown.length} search={search} onChange={onChange} />
              </>
            )}
          </Spacings.Stack>
        );
      }}
    </LoadableView>
  );
}
