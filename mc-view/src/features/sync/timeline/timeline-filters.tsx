import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { FilterSelect } from './filter-select';
import { TIMELINE_KINDS, type TimelineFilter } from './filter-timeline';
import { kindMessages, messages } from './messages';

type Props = {
  filter: TimelineFilter;
  targets: readonly { key: string; label: string }[];
  onChange: (filter: TimelineFilter) => void;
};

/** Narrows the timeline to a system, and to a kind of event. */
export function TimelineFilters({ filter, targets, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const all = { value: '', label: formatMessage(messages.allTargets) };
  return (
    <div css={row}>
      <FilterSelect
        title={formatMessage(messages.target)}
        value={filter.target ?? ''}
        options={[all, ...targets.map(({ key, label }) => ({ value: key, label }))]}
        onChange={(target) => onChange({ ...filter, target: target === '' ? null : target })}
      />
      <FilterSelect
        title={formatMessage(messages.kind)}
        value={filter.kind}
        options={TIMELINE_KINDS.map((value) => ({ value, label: formatMessage(kindMessages[value]) }))}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing30};

  > label {
    flex: 1 1 12rem;
  }
`;
