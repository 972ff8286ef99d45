import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { Timeline } from '../../../data/deployments/activity/to-deployment-activity';
import { useDeploymentTimeline } from '../../../data/deployments/activity/use-deployment-timeline';
import { Section } from '../../../ui/section';
import { Skeleton } from '../../../ui/skeleton';
import { messages } from './messages';
import { TimelineItem } from './timeline-item';

/** Everything that was done with a Deployment, newest first, also when it is gone. */
export function DeploymentTimeline({ id }: { id: string }): ReactElement {
  const { formatMessage } = useIntl();
  const timeline = useDeploymentTimeline(id);
  return (
    <Section title={formatMessage(messages.title)}>
      <LoadableView loadable={timeline} skeleton={<Skeleton heights={['24px', '160px', '160px']} />}>
        {(found) => <Entries timeline={found} />}
      </LoadableView>
    </Section>
  );
}

function Entries({ timeline }: { timeline: Timeline }): ReactElement {
  const { formatMessage } = useIntl();
  const { isAvailable, isComplete, entries } = timeline;
  if (!isAvailable) return <Text.Body>{formatMessage(messages.unavailable)}</Text.Body>;
  return (
    <Spacings.Stack scale="m">
      <Text.Body tone="secondary">{formatMessage(messages.note)}</Text.Body>
      {entries.length === 0 && <Text.Body>{formatMessage(messages.empty)}</Text.Body>}
      <ol css={list}>
        {entries.map((entry) => (
          <TimelineItem key={entry.id} entry={entry} />
        ))}
      </ol>
      {!isComplete && <Text.Body tone="secondary">{formatMessage(messages.incomplete)}</Text.Body>}
    </Spacings.Stack>
  );
}

const list = css`
  display: grid;
  margin: 0;
  padding: 0;
  list-style: none;

  &:empty {
    display: none;
  }

  > li {
    display: grid;
    gap: ${designTokens.spacing20};
    padding: 0 0 ${designTokens.spacing40} ${designTokens.spacing40};
    border-left: 2px solid ${designTokens.colorNeutral90};
    overflow-wrap: anywhere;
  }

  > li > * {
    min-width: 0;
  }
`;
