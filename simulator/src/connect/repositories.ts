import type { ConnectorConfigurationApplication, Repository } from '@commercetools-connect/sdk';
import type { ReportLine, RepositoryTag, RunOutcome, SimulatorState } from '../state.js';
import { repositoryNotReachable } from './connect-error.js';

type Run = 'preview' | 'publish' | 'deploy' | 'undeploy';

type Source = { repository: Repository; configurations?: ConnectorConfigurationApplication[] };

const NO_SCRIPT = { type: 'Information', title: 'Script for "postDeploy" not defined' };

const CHECKS: readonly ReportLine[] = [
  { type: 'Information', title: 'Image security analysis check succeeded' },
  { type: 'Information', title: 'SAST and SCA analysis check succeeded' },
  { type: 'Information', title: 'Connector specification file validation check succeeded' },
];

/** How a run ends where the scenario says nothing else. Shorter than real runs, but long enough to be seen. */
const USUAL_OUTCOMES: Record<Run, (source: Source) => RunOutcome> = {
  preview: () => ({ status: 'true', seconds: 120, entries: [...CHECKS] }),
  publish: () => ({
    status: 'Published',
    seconds: 240,
    entries: [...CHECKS, { type: 'Information', title: 'Connector image build check succeeded' }],
  }),
  deploy: ({ configurations = [] }) => ({
    status: 'Deployed',
    seconds: 180,
    entries: configurations
      .filter(({ applicationType }) => applicationType !== 'assets')
      .map(({ applicationName: application }) => ({ ...NO_SCRIPT, application })),
  }),
  undeploy: () => ({ status: 'Undeployed', seconds: 45, entries: [] }),
};

/** What Connect reads from connect.yaml at a tag; throws GitRepositoryNotReachable for one the scenario does not have. */
export function readRepository(state: SimulatorState, repository: Repository): RepositoryTag {
  const found = findRepository(state, repository);
  if (found === undefined) throw repositoryNotReachable();
  return found;
}

/** The repository at that tag, if the scenario has it. */
export function findRepository(
  { repositories }: SimulatorState,
  { url, tag }: Repository,
): RepositoryTag | undefined {
  return repositories.find((candidate) => candidate.url === url && candidate.tag === tag);
}

/** How a run on that source will end. */
export function outcomeOf(state: SimulatorState, source: Source, run: Run): RunOutcome {
  return findRepository(state, source.repository)?.[run] ?? USUAL_OUTCOMES[run](source);
}
