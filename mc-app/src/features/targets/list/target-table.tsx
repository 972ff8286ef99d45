import type { ReactElement } from 'react';
import { systemKindOf } from '@connect-console/domain';
import { StatusLabel, SystemMark } from '@connect-console/mc-common';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Link from '@commercetools-uikit/link';
import Text from '@commercetools-uikit/text';
import type { ReadableTarget } from '../../../data/targets/to-target-registry';
import { usePaths } from '../../../paths';
import { PlainTable } from '../../../ui/plain-table';
import { LastReport } from '../last-report';
import { modeMessages, stateMessages } from '../messages';
import { TargetPlace } from '../target-place';
import { FeedSummary } from './feed-summary';
import { columnMessages as columns, messages } from './messages';

type Props = {
  entries: readonly ReadableTarget[];
  /** Time of the answer, ISO 8601 */
  asOf: string;
};

/** One row per target; its name leads to it. */
export function TargetTable({ entries, asOf }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  return (
    <div css={surface}>
      <PlainTable
        title={formatMessage(messages.title)}
        columns={[
          { label: formatMessage(columns.target), width: '20%' },
          { label: formatMessage(columns.state), width: '12%' },
          { label: formatMessage(columns.mode), width: '9%' },
          { label: formatMessage(columns.feed), width: '24%' },
          { label: formatMessage(columns.place), width: '21%' },
          { label: formatMessage(columns.report), width: '14%' },
        ]}
        rows={entries.map((entry) => {
          const { key, target, lastReportAt } = entry;
          const { label, mode, enabled } = target;
          return {
            id: key,
            cells: [
              <div key="target" css={named}>
                <SystemMark kind={systemKindOf({ key, label })} />
                <div>
                  <Link to={paths.target(key)}>{label}</Link>
                  <Text.Detail tone="secondary">{key}</Text.Detail>
                </div>
              </div>,
              <StatusLabel
                key="state"
                tone={enabled ? 'positive' : 'neutral'}
                label={formatMessage(enabled ? stateMessages.enabled : stateMessages.disabled)}
              />,
              formatMessage(modeMessages[mode]),
              <FeedSummary key="feed" target={target} />,
              <TargetPlace key="place" entry={entry} />,
              <LastReport key="report" at={lastReportAt} asOf={asOf} />,
            ],
          };
        })}
      />
    </div>
  );
}

const named = css`
  display: flex;
  gap: ${designTokens.spacing20};
  align-items: flex-start;
`;

const surface = css`
  background-color: ${designTokens.colorSurface};
`;
