import type { ReactElement } from 'react';
import { useDurationWords, type Loadable } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { LabelledLag, SyncSituation } from '../../../data/overview/to-sync-situation';
import { Section } from '../../../ui/section';
import { Skeleton } from '../../../ui/skeleton';
import { PartView } from '../part-view';
import { ChartFigure } from './chart-figure';
import { LagTable } from './lag-table';
import { LazyLagChart } from './lazy-charts';
import { lagMessages } from './messages';

const ROW_PX = 48;
const AXIS_PX = 44;

/** How long changes take to reach each target. */
export function LagSection({ sync }: { sync: Loadable<SyncSituation> }): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Section title={formatMessage(lagMessages.title)}>
      <PartView loadable={sync} skeleton={<Skeleton heights={['40px', heightOf(3), '20px']} />}>
        {({ lags }) => {
          if (typeof lags !== 'string' && lags.length > 0) return <LagFigure lags={lags} />;
          const words = lagMessages[typeof lags === 'string' ? lags : 'none'];
          return <Text.Body tone="secondary">{formatMessage(words)}</Text.Body>;
        }}
      </PartView>
    </Section>
  );
}

function LagFigure({ lags }: { lags: readonly LabelledLag[] }): ReactElement {
  const { formatMessage } = useIntl();
  const durationWords = useDurationWords();
  const [slowest] = lags;
  const sentence = formatMessage(lagMessages.sentence, {
    label: slowest?.label,
    count: slowest?.count,
    median: durationWords(slowest?.medianMs ?? 0),
    worst: durationWords(slowest?.worstMs ?? 0),
  });
  return (
    <>
      <ChartFigure
        sentence={sentence}
        height={heightOf(lags.length)}
        chart={<LazyLagChart lags={lags} />}
        table={<LagTable lags={lags} />}
      />
      <Text.Detail tone="secondary">{formatMessage(lagMessages.basis)}</Text.Detail>
    </>
  );
}

function heightOf(targets: number): string {
  return `${targets * ROW_PX + AXIS_PX}px`;
}
