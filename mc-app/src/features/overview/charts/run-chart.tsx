import { useId, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useDurationWords } from '@connect-console/mc-common';
import { PatternLines } from '@visx/pattern';
import { scaleBand, scaleLinear } from '@visx/scale';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import type { EndedRun } from '../../../data/overview/to-overview';
import { durationTicks } from './duration-ticks';
import { RunBar } from './run-bar';
import { RunLegend } from './run-legend';

type Props = {
  /** Oldest first, at least one */
  runs: readonly EndedRun[];
  titleOf: (run: EndedRun) => string;
};

const HEIGHT = 140;
// Room for the mark above the highest bar.
const TOP = 16;
// A few runs do not become a few walls.
const FEWEST_SLOTS = 12;

/** Durations of runs as bars, the newest at the end. Across, percents: nothing is measured before it is drawn. */
export function RunChart({ runs, titleOf }: Props): ReactElement {
  const { formatDate } = useIntl();
  const durationWords = useDurationWords();
  const hatchId = useId();
  const ticks = durationTicks(Math.max(...runs.map(({ durationMs }) => durationMs ?? 0)));
  const slots = Math.max(runs.length, FEWEST_SLOTS);
  const x = scaleBand({ domain: [...Array(slots).keys()], range: [0, 100], padding: 0.25 });
  const y = scaleLinear({ domain: [0, ticks.at(-1) ?? 0], range: [HEIGHT, TOP] });
  return (
    <>
      <svg css={drawing} height={HEIGHT + 1}>
        <PatternLines
          id={hatchId}
          width={5}
          height={5}
          stroke={designTokens.colorError}
          strokeWidth={2}
          orientation={['diagonal']}
          background={designTokens.colorSurface}
        />
        {ticks.map((tick) => (
          <g key={tick}>
            <line x2="100%" y1={y(tick)} y2={y(tick)} stroke={designTokens.colorNeutral90} />
            <text x="-8" y={y(tick)} dy="0.32em" textAnchor="end">
              {durationWords(tick)}
            </text>
          </g>
        ))}
        {runs.map((run, index) => (
          <RunBar
            key={run.id}
            run={run}
            title={titleOf(run)}
            left={x(index + slots - runs.length) ?? 0}
            width={x.bandwidth()}
            top={y(run.durationMs ?? 0)}
            bottom={HEIGHT}
            hatchId={hatchId}
          />
        ))}
      </svg>
      <div css={dates}>
        <span>{formatDate(runs[0]?.startedAt, DAY)}</span>
        <span>{formatDate(runs.at(-1)?.startedAt, DAY)}</span>
      </div>
      <RunLegend runs={runs} hatchId={hatchId} />
    </>
  );
}

const DAY = { month: 'short', day: 'numeric' } as const;

const AXIS_WIDTH = '64px';

const drawing = css`
  display: block;
  width: calc(100% - ${AXIS_WIDTH});
  margin-left: ${AXIS_WIDTH};
  overflow: visible;

  text {
    fill: ${designTokens.colorNeutral40};
    font-size: ${designTokens.fontSize10};
  }
`;

const dates = css`
  display: flex;
  gap: ${designTokens.spacing20};
  justify-content: space-between;
  margin: ${designTokens.spacing10} 0 ${designTokens.spacing20} ${AXIS_WIDTH};
  color: ${designTokens.colorNeutral40};
  font-size: ${designTokens.fontSize10};
`;
