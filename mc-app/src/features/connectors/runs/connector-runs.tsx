import type { ReactElement } from 'react';
import { LANES, readLane, TRAPS, usualDuration, type Lane } from '@connect-console/domain';
import { ExplanationDisclosure, RunProgress } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { runningEntry } from '../../../data/connectors/journal/to-activity';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { messages, questionMessages } from '../detail/messages';
import { phasesOf } from './run-phases';
import { toJournalledDraft } from '../detail/journalled-draft';
import { WatchButton } from './watch-button';

/** The runs that Connect or commercetools is at work on, at most one of each lane. */
export function ConnectorRuns({ connector }: { connector: StagedConnector }): ReactElement {
  const running = LANES.filter((lane) => readLane(toJournalledDraft(connector), lane).state === 'running');
  return (
    <>
      {running.map((lane) => (
        <ConnectorRun key={lane} connector={connector} lane={lane} />
      ))}
    </>
  );
}

function ConnectorRun({ connector, lane }: { connector: StagedConnector; lane: Lane }): ReactElement {
  const { formatMessage } = useIntl();
  const { activity, status } = connector;
  const { kind, report } = readLane(toJournalledDraft(connector), lane);
  const entry = runningEntry(activity, lane);
  return (
    <Spacings.Stack scale="s" alignItems="flex-start">
      {entry ? (
        <RunProgress
          kind={kind}
          startedAt={entry.startedAt}
          asOf={activity.asOf}
          phases={phasesOf({
            kind: entry.kind === 'certification' ? 'certification' : kind,
            status: status.kind,
            startedAt: entry.startedAt,
            report,
          }).map(({ message, isDone }) => ({ name: formatMessage(message), isDone }))}
          usual={usualDuration(activity.entries, kind)}
          isFirstSeen={entry.origin === 'seen'}
        />
      ) : (
        <Text.Body>{formatMessage(messages.startUnknown)}</Text.Body>
      )}
      <ExplanationDisclosure id={TRAPS.longWaits} question={questionMessages.longWait} />
      <WatchButton connectorId={connector.id} lane={lane} />
    </Spacings.Stack>
  );
}
