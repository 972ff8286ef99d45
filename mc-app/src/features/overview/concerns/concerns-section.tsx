import { useRef, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { LoadableView, type Loadable } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import type { Overview } from '../../../data/overview/to-overview';
import type { SyncSituation } from '../../../data/overview/to-sync-situation';
import { usePaths } from '../../../paths';
import { Section } from '../../../ui/section';
import { Skeleton } from '../../../ui/skeleton';
import { sectionMessages } from '../messages';
import { Calm, type Calmness } from './calm';
import { addressOfConcern } from './concern-addresses';
import { ConcernLine } from './concern-line';
import { concernsOf, unseenParts } from './concerns';
import { UnseenByGateway, UnseenByUser } from './unseen-parts';
import { useConcernNames } from './use-concern-names';

type Props = { overview: Loadable<Overview>; sync: Loadable<SyncSituation> };

const LINE = '64px';

/** What needs someone now, the most urgent first, by whatever has been answered so far. */
export function ConcernsSection({ overview, sync }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const region = useRef<HTMLDivElement>(null);
  const known = { overview: dataOf(overview), sync: dataOf(sync) };
  const namesOf = useConcernNames(known.overview, known.sync);
  const concerns = concernsOf(known.overview, known.sync);
  const isSettled = overview.status !== 'loading' && sync.status !== 'loading';
  function retry(): void {
    region.current?.focus(); // The button that was pressed goes away with the notes.
    if (overview.status === 'ready') overview.retry();
  }

  return (
    <Section title={formatMessage(sectionMessages.concerns)}>
      <div ref={region} tabIndex={-1} css={stack}>
        {concerns.length > 0 && (
          <ul css={list}>
            {concerns.map((concern) => (
              <ConcernLine
                key={concern.kind}
                concern={concern}
                address={addressOfConcern(concern.kind, paths)}
                names={namesOf(concern.kind)}
              />
            ))}
          </ul>
        )}
        {concerns.length === 0 && isSettled && (known.overview || known.sync) && (
          <Calm calmness={calmnessOf(known.overview, known.sync)} asOf={known.overview?.asOf ?? null} />
        )}
        <div css={isQuiet(overview) ? undefined : apart}>
          <LoadableView loadable={overview} skeleton={<Skeleton heights={[LINE, LINE, LINE]} />}>
            {(data) => <UnseenByGateway overview={data} onRetry={retry} />}
          </LoadableView>
        </div>
        <div css={isQuiet(sync) ? undefined : apart}>
          <LoadableView loadable={sync} skeleton={<Skeleton heights={[LINE]} />}>
            {(data) => <UnseenByUser sync={data} />}
          </LoadableView>
        </div>
      </div>
    </Section>
  );
}

function dataOf<TData>(loadable: Loadable<TData>): TData | null {
  return loadable.status === 'ready' ? loadable.data : null;
}

function calmnessOf(overview: Overview | null, sync: SyncSituation | null): Calmness {
  if (!overview || unseenParts(overview).length > 0) return 'inPart';
  if (!sync || typeof sync.failing === 'string') return 'inPart';
  return overview.connectors?.total === 0 && overview.deployments?.total === 0 ? 'empty' : 'well';
}

function isQuiet(loadable: Loadable<unknown>): boolean {
  return loadable.status === 'ready' && loadable.refreshError === null && !loadable.slow;
}

const apart = css`
  padding-top: ${designTokens.spacing20};
`;

// Without gaps: an answer that has nothing to say takes no room.
const stack = css`
  display: flex;
  flex-direction: column;
  outline: none;
`;

const list = css`
  margin: 0;
  padding: 0;
  list-style: none;
`;
