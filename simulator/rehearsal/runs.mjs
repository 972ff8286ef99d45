import { PROJECT } from './scenario.mjs';

/** @typedef {import('./steps.mjs').Rehearsal} Rehearsal */

const MINUTE = 60_000;
const LONGEST_RUN_MINUTES = 60;

/**
 * Asks once in a simulated minute until a run is over.
 * @template Answer
 * @param {Rehearsal} rehearsal
 * @param {() => Promise<Answer>} read
 * @param {(answer: Answer) => boolean} isOver
 */
export async function settled({ control }, read, isOver) {
  for (let minute = 0; minute < LONGEST_RUN_MINUTES; minute += 1) {
    const answer = await read();
    if (isOver(answer)) return answer;
    await control('POST', '/clock', { advance: MINUTE });
  }
  throw new Error(`Nothing came of it in ${LONGEST_RUN_MINUTES} minutes.`);
}

/** The ConnectorStaged. @param {Rehearsal} rehearsal */
export async function readConnector({ connect, progress }) {
  const id = progress.connectorId;
  const { body } = await connect.connectors().drafts().withId({ ID: id }).get().execute();
  return body;
}

/** @param {Rehearsal} rehearsal */
export async function readDeployment({ connect, progress }) {
  const { body } = await connect
    .withProjectKey({ projectKey: PROJECT.key })
    .deployments()
    .withId({ ID: progress.deploymentId })
    .get()
    .execute();
  return body;
}

/** @param {{ isPreviewable: string }} connector */
export function isPreviewed({ isPreviewable }) {
  return isPreviewable !== 'pending';
}
