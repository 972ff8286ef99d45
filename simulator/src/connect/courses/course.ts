import type { ConnectorConfigurationApplication, Repository } from '@commercetools-connect/sdk';
import type { ReportLine, RepositoryTag, RunOutcome, SimulatorState } from '../../state.js';
import { findRepository } from '../repositories.js';
import { type TroubleFacts, troublesOf } from './troubles.js';
import { QUEUED_SECONDS, USUAL_PHASES, USUAL_STATUS } from './usual-phases.js';

export type RunName = 'preview' | 'publish' | 'certification' | 'deploy' | 'undeploy';

/** What a run works on: a tag of a repository, and the applications that connect.yaml declares there. */
export type Source = {
  repository: Repository;
  configurations?: ConnectorConfigurationApplication[];
  applications?: RepositoryTag['applications'] | undefined;
};

/** A part of a run: how long it takes, and what it leaves in the report. */
export type Phase = { name: string; seconds: number; entries: ReportLine[] };

/** A run from its start to its verdict. One that is stuck never reaches it. */
export type Course = { phases: Phase[]; status: string; isStuck: boolean };

/** How a run on that source will go: as the troubles of its tag say, else its outcome, else as usual. */
export function courseOf(state: SimulatorState, source: Source, run: RunName): Course {
  const found = findRepository(state, source.repository);
  const phases = USUAL_PHASES[run]({ ...source, applications: found?.applications });
  const usual = { phases, status: USUAL_STATUS[run], isStuck: false };
  const troubles = troublesOf(found?.troubles ?? [], run, source);
  if (troubles.length > 0) return troubles.reduce(withTrouble, usual);
  const outcome = found?.[run];
  if (outcome === undefined) return usual;
  return { status: outcome.status, phases: phasesOf(outcome, run), isStuck: false };
}

function phasesOf({ seconds, entries }: RunOutcome, run: RunName): Phase[] {
  const queued = run === 'deploy' ? Math.min(QUEUED_SECONDS, seconds / 2) : 0;
  const queue = { name: 'queue', seconds: queued, entries: [] };
  return [...(queued > 0 ? [queue] : []), { name: run, seconds: seconds - queued, entries }];
}

/** The entries of a troubled phase give way to the trouble's; after one that ends the run nothing else is reported. */
function withTrouble(course: Course, trouble: TroubleFacts): Course {
  if (trouble.isStuck) return { ...course, isStuck: true };
  const position = course.phases.findIndex(({ name }) => name === trouble.phase);
  const phases = course.phases.map((phase, index) => {
    if (index === position) return { ...phase, entries: reported(phase.entries, trouble) };
    const isDropped = trouble.endsRun && (index > position || trouble.endsRun === 'alone');
    return isDropped ? { ...phase, entries: [] } : phase;
  });
  return { ...course, phases, status: trouble.status ?? course.status };
}

function reported(entries: readonly ReportLine[], { entry }: TroubleFacts): ReportLine[] {
  if (entry === undefined) return [...entries];
  const isOfAnotherApplication = ({ application }: ReportLine): boolean =>
    application !== undefined && application !== entry.application;
  return [...entries.filter(isOfAnotherApplication), entry];
}
