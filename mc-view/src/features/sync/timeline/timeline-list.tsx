import { memo, startTransition, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import type { TimelineItem } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Text from '@commercetools-uikit/text';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { MessageEvent } from './message-event';
import { messages } from './messages';
import { ReportEvent } from './report-event';
import { RunEvent } from './run-event';
import { SyncInfoEvent } from './sync-info-event';

/** As many as a slow machine draws without a pause that is felt. */
const STEP = 50;

type Props = { items: readonly TimelineItem[]; sync: ResourceSync };
type EventProps = { item: TimelineItem; sync: ResourceSync };

/** The events, the newest first; the older ones are drawn in steps, when they are asked for. */
export function TimelineList({ items, sync }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const [{ shown, firstNew }, setShown] = useState({ shown: STEP, firstNew: -1 });
  const more = Math.min(STEP, items.length - shown);

  function showMore(): void {
    startTransition(() => setShown({ shown: shown + STEP, firstNew: shown }));
  }

  return (
    <>
      <ol css={events} aria-label={formatMessage(messages.list)}>
        {items.slice(0, shown).map((item, index) => (
          <li key={item.key} tabIndex={-1} ref={index === firstNew ? focus : undefined}>
            <TimelineEvent item={item} sync={sync} />
          </li>
        ))}
      </ol>
      <div css={foot}>
        <Text.Detail as="span" tone="secondary">
          {formatMessage(messages.count, { shown: Math.min(shown, items.length), total: items.length })}
        </Text.Detail>
        {more > 0 && (
          <SecondaryButton
            label={formatMessage(messages.more, { count: more })}
            size="10"
            onClick={showMore}
          />
        )}
      </div>
    </>
  );
}

/** The button moves down, or goes away: reading goes on with what is new. */
function focus(firstNew: HTMLElement | null): void {
  firstNew?.focus();
}

const TimelineEvent = memo(function TimelineEvent({ item, sync }: EventProps): ReactElement {
  switch (item.kind) {
    case 'message':
      return <MessageEvent item={item} sync={sync} />;
    case 'report':
      return <ReportEvent item={item} sync={sync} />;
    case 'syncInfo':
      return <SyncInfoEvent item={item} sync={sync} />;
    case 'run':
      return <RunEvent item={item} sync={sync} />;
  }
});

const events = css`
  margin: 0;
  padding: 0;
  list-style: none;

  > li {
    border-bottom: 1px solid ${designTokens.colorNeutral90};
  }
`;

const foot = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing30};
  align-items: center;
  justify-content: space-between;
  padding-top: ${designTokens.spacing20};
`;
