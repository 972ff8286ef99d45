import type { ReactElement } from 'react';
import type { Loadable } from '@connect-console/mc-common';
import { useDurationWords } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { EndedRun, Overview } from '../../../data/overview/to-overview';
import { Section } from '../../../ui/section';
import { Skeleton } from '../../../ui/skeleton';
import { PartView } from '../part-view';
import { ChartFigure } from './chart-figure';
import { LazyRunChart } from './lazy-charts';
import { runMessages } from './messages';
import { summarizeRuns } from './run-summary';
import { RunTable } from './run-table';
import { useRunWords } from './use-run-words';

const CHART = '200px';

/** How long the last runs took, and how they ended. */
export function RunsSection({ overview }: { overview: Loadable<Overview> }): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Section title={formatMessage(runMessages.title)}>
      <PartView loadable={overview} skeleton={<Skeleton heights={['40px', CHART, '20px']} />}>
        {({ runs }) =>
          runs?.length ? (
            <RunsFigure runs={runs} />
          ) : (
            <Text.Body tone="secondary">
              {formatMessage(runs ? runMessages.none : runMessages.unknown)}
            </Text.Body>
          )
        }
      </PartView>
    </Section>
  );
}

function RunsFigure({ runs }: { runs: readonly EndedRun[] }): ReactElement {
  const { formatMessage } = useIntl();
  const durationWords = useDurationWords();
  const words = useRunWords();
  const { durations, ...counts } = summarizeRuns(runs);
  const sentences = [
    formatMessage(runMessages.sentence, counts),
    durations &&
      formatMessage(runMessages.durations, {
        median: durationWords(durations.medianMs),
        longest: durationWords(durations.longestMs),
      }),
  ];
  return (
    <ChartFigure
      sentence={sentences.filter(Boolean).join(' ')}
      height={CHART}
      chart={<LazyRunChart runs={runs} titleOf={words.title} />}
      table={<RunTable runs={runs} words={words} />}
    />
  );
}
