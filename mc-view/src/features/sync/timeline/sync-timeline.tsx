import { memo, useDeferredValue, useId, useMemo, useState, type ReactElement } from 'react';
import { buildTimeline, type TimelineItem } from '@connect-console/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { filterTimeline, NO_FILTER } from './filter-timeline';
import { messages } from './messages';
import { targetName } from './target-names';
import { TimelineFilters } from './timeline-filters';
import { TimelineGaps } from './timeline-gaps';
import { TimelineList } from './timeline-list';
import { toTimelineFacts } from './to-timeline-facts';

/** What happened to a resource, and around it: Messages, reports, syncInfo and runs of Deployments in one list. */
export function SyncTimeline({ sync }: { sync: ResourceSync }): ReactElement {
  const headingId = useId();
  // Drawn afterwards and in slices: a long list must not hold up the answer above it.
  const drawn = useDeferredValue(sync, null);
  return (
    <section aria-labelledby={headingId}>
      <Spacings.Stack scale="m">
        <Text.Headline as="h2" id={headingId}>
          <FormattedMessage {...messages.title} />
        </Text.Headline>
        {drawn && <Timeline sync={drawn} />}
      </Spacings.Stack>
    </section>
  );
}

const Timeline = memo(function Timeline({ sync }: { sync: ResourceSync }): ReactElement {
  const items = useMemo(() => buildTimeline(toTimelineFacts(sync)), [sync]);
  return (
    <>
      <TimelineGaps sync={sync} />
      {items.length === 0 ? <NothingYet /> : <FilteredTimeline items={items} sync={sync} />}
    </>
  );
});

type FilteredProps = { items: readonly TimelineItem[]; sync: ResourceSync };

function FilteredTimeline({ items, sync }: FilteredProps): ReactElement {
  const { formatMessage } = useIntl();
  const [filter, setFilter] = useState(NO_FILTER);
  const drawn = useDeferredValue(filter);
  const fitting = useMemo(() => filterTimeline(items, drawn), [items, drawn]);
  const targets = [
    ...new Set([...sync.targets.map(({ key }) => key), ...items.flatMap((item) => item.targets)]),
  ];
  return (
    <>
      <TimelineFilters
        filter={filter}
        targets={targets.map((key) => ({ key, label: targetName(sync, key) }))}
        onChange={setFilter}
      />
      {fitting.length > 0 ? (
        // Each choice starts with its newest events.
        <TimelineList key={`${drawn.kind} ${drawn.target}`} items={fitting} sync={sync} />
      ) : (
        <div role="status">
          <Text.Body>{formatMessage(messages.noMatch)}</Text.Body>
        </div>
      )}
    </>
  );
}

function NothingYet(): ReactElement {
  return (
    <Spacings.Stack scale="xs">
      <Text.Body fontWeight="medium">
        <FormattedMessage {...messages.empty} />
      </Text.Body>
      <Text.Body tone="secondary">
        <FormattedMessage {...messages.emptyAdvice} />
      </Text.Body>
    </Spacings.Stack>
  );
}
