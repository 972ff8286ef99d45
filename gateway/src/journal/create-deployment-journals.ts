import { toDeploymentResource } from '@connect-console/domain';

import type { DeploymentFacts } from '../connect/to-deployment.js';
import { UpstreamError } from '../connect/upstream-error.js';
import { subjectOf } from './journal-keys.js';
import type { JournalReading } from './read-many.js';
import { settle, toUnsettled, type JournalTools } from './settled-journal.js';

/** `deployment` null: it is gone. */
export type JournalledDeployment = { id: string; deployment: DeploymentFacts | null };

/** In their order; null when they cannot be read or written now. */
export type ReadDeploymentJournals = (
  deployments: readonly JournalledDeployment[],
) => Promise<(JournalReading | null)[]>;

/** A list may find many Deployments that nobody has noted yet: the next request goes on where this one stopped. */
const MOST_SETTLED = 20;

/** The journals of Deployments, brought up to date with the Deployments themselves; made anew for every request. */
export function createDeploymentJournals(tools: JournalTools): ReadDeploymentJournals {
  const { journal, platformTime, log } = tools;
  let settled = 0;

  async function readSettled(deployments: readonly JournalledDeployment[]): Promise<JournalReading[]> {
    const readings = await journal.readMany(deployments.map(({ id }) => subjectOf('deployment', id)));
    const now = platformTime();
    return Promise.all(
      deployments.map(({ id, deployment }) => {
        const subject = subjectOf('deployment', id);
        const reading = readings.get(subject) ?? { entries: [], complete: false };
        const unsettled = toUnsettled(subject, toResource(deployment), { reading, now });
        if (unsettled.changes.length === 0 || settled === MOST_SETTLED) return reading;
        settled += 1;
        return settle(unsettled, tools);
      }),
    );
  }

  return async (deployments) => {
    try {
      return await readSettled(deployments);
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      log.warn(error.failure, 'the journal is not available');
      return deployments.map(() => null);
    }
  };
}

function toResource(deployment: DeploymentFacts | null): ReturnType<typeof toDeploymentResource> {
  if (deployment === null) return toDeploymentResource(null);
  const { version, status, connector, buildReport } = deployment;
  return toDeploymentResource({
    version,
    tag: connector.repository.tag,
    status,
    report: buildReport?.entries ?? null,
  });
}
