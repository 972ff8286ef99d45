import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { TimelineItem } from '@connect-console/domain';
import { useDurationWords } from '@connect-console/mc-common';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { RocketIcon, WarningIcon } from '@commercetools-uikit/icons';
import Text from '@commercetools-uikit/text';
import { useApplicationPaths } from '../../../application-paths';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { NewTabLink } from '../new-tab-link';
import { runMessages as messages } from './messages';
import { targetName, useTargetList } from './target-names';
import { TimelineRow } from './timeline-row';

const KINDS: Readonly<Record<string, MessageDescriptor>> = {
  deploy: messages.deploy,
  redeploy: messages.redeploy,
  undeploy: messages.undeploy,
};

const VERDICTS: Readonly<Record<string, MessageDescriptor>> = {
  passed: messages.passed,
  failed: messages.failed,
  canceled: messages.canceled,
};

type RunItem = Extract<TimelineItem, { kind: 'run' }>;
type Props = { item: RunItem; sync: ResourceSync };

/** A run of a Deployment that feeds targets, and whether failures begin after it. */
export function RunEvent({ item, sync }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const listOf = useTargetList(sync);
  const paths = useApplicationPaths();
  const { run, at, targets, tagBefore } = item;
  return (
    <TimelineRow
      isMarker
      icon={<RocketIcon size="20" color="primary" />}
      title={formatMessage(KINDS[run.kind] ?? messages.other, { name: run.subjectName ?? run.subjectId })}
      at={at}
      now={sync.now}
      details={[
        formatMessage(VERDICTS[run.verdict] ?? messages.unknown),
        run.tag === null ? null : formatMessage(messages.tag, { tag: run.tag }),
        tagBefore === null ? null : formatMessage(messages.tagBefore, { tag: tagBefore }),
        targets.length === 0 ? null : formatMessage(messages.feeds, { targets: listOf(targets) }),
      ]}
    >
      <FailuresStart item={item} sync={sync} />
      <Text.Detail>
        <NewTabLink to={paths.deployment(run.subjectId)}>{formatMessage(messages.open)}</NewTabLink>
      </Text.Detail>
    </TimelineRow>
  );
}

function FailuresStart({ item: { at, failuresStart }, sync }: Props): ReactElement | null {
  const { formatMessage, formatDate } = useIntl();
  const toDurationWords = useDurationWords();
  if (failuresStart === null) return null;
  return (
    <div css={warning}>
      <WarningIcon size="20" color="warning" />
      <Text.Detail>
        {formatMessage(messages.failuresStart, {
          target: targetName(sync, failuresStart.target),
          time: formatDate(failuresStart.at, { dateStyle: 'medium', timeStyle: 'medium' }),
          duration: toDurationWords(Date.parse(failuresStart.at) - Date.parse(at)),
        })}
      </Text.Detail>
    </div>
  );
}

const warning = css`
  display: flex;
  gap: ${designTokens.spacing20};
  align-items: flex-start;

  svg {
    flex: none;
  }
`;
