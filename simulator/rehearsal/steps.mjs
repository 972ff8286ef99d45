import { deploySteps } from './deploy-steps.mjs';
import { gatewayProcess } from './gateway-process.mjs';
import { registerSteps } from './register-steps.mjs';
import { registrationsOf } from './registrations.mjs';
import { uninstallSteps } from './uninstall-steps.mjs';
import { useSteps } from './use-steps.mjs';

/**
 * @typedef {object} Step
 * @property {string} title that of the step in docs/install.md
 * @property {() => Promise<string>} run does it and answers what came of it; throws when it went wrong
 *
 * @typedef {object} Progress what later steps need to know
 * @property {string} session of the administrator
 * @property {string} applicationId
 * @property {string} viewId
 * @property {string} connectorId
 * @property {string} deploymentId
 * @property {string} apiClientId of the API client that Connect made for it
 * @property {Record<string, string>} urls of the deployed applications, by name
 * @property {Record<string, string[]>} before what the project held
 *
 * @typedef {import('./installation.mjs').Installation & {
 *   registrations: ReturnType<typeof registrationsOf>,
 *   gateway: () => ReturnType<typeof gatewayProcess>,
 *   progress: Progress,
 * }} Rehearsal
 */

/**
 * Every step of the guide, in its order.
 * @param {import('./installation.mjs').Installation} installation whose project is empty
 * @returns {{ steps: Step[], stop: () => Promise<void> }}
 */
export function rehearse(installation) {
  /** @type {Progress} */
  const progress = {
    session: '',
    applicationId: '',
    viewId: '',
    connectorId: '',
    deploymentId: '',
    apiClientId: '',
    urls: {},
    before: {},
  };
  /** @type {ReturnType<typeof gatewayProcess> | undefined} */
  let running;
  const rehearsal = {
    ...installation,
    progress,
    get registrations() {
      return registrationsOf(installation.merchantCenter, progress.session);
    },
    gateway() {
      running ??= gatewayProcess(installation, new URL(progress.urls['gateway'] ?? '').host);
      return running;
    },
  };
  const steps = [
    ...registerSteps(rehearsal),
    ...deploySteps(rehearsal),
    ...useSteps(rehearsal),
    ...uninstallSteps(rehearsal),
  ];
  return { steps, stop: async () => running?.stop() };
}
