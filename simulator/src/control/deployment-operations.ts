import { z } from 'zod';
import { findApplicationAt, injectedEnvironment } from '../connect/deployments/injected-environment.js';
import type { Origins } from '../origins.js';
import type { Platform } from '../platform.js';
import { ControlError } from './control-error.js';
import { type Holdings, holdingsOf } from './holdings.js';

export type DeploymentDeps = {
  platform: Pick<Platform, 'state' | 'runningApplications'>;
  origins: Pick<Origins, 'programs'>;
};

type Running = { applications: Record<string, string> };
type Environment = { environment: Record<string, string> };

/** What running a deployed application on this machine takes, and what everything leaves behind. */
export type DeploymentOperations = {
  showApplications: () => Running;
  /** Replaces which hosts of applications are answered by which processes of this machine. */
  runApplications: (body: unknown) => Running;
  /** What Connect sets for the application with that host; `script`: for its automation scripts. */
  showEnvironment: (host: string, script: boolean) => Environment;
  showHoldings: () => Holdings;
};

const origin = z.string().regex(/^http:\/\/localhost:\d+$/, 'is an origin like http://localhost:4001');
const applicationsSchema = z.strictObject({ applications: z.record(z.string(), origin) });

export function createDeploymentOperations({ platform, origins }: DeploymentDeps): DeploymentOperations {
  const { state, runningApplications } = platform;
  const showApplications = (): Running => ({ applications: runningApplications.list() });
  return {
    showApplications,
    runApplications: (body) => {
      runningApplications.replace(applicationsSchema.parse(body).applications);
      return showApplications();
    },
    showEnvironment: (host, script) => {
      const found = findApplicationAt(state, host);
      if (found === undefined) throw new ControlError(404, `No Deployment has an application at ${host}.`);
      return { environment: injectedEnvironment(state, origins, { ...found, script }) };
    },
    showHoldings: () => holdingsOf(state),
  };
}
