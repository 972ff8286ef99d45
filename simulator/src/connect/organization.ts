import type { Project, SimulatorState } from '../state.js';

/** The project that a call is about; its organization owns the connectors that the call sees. */
export function projectOf({ projects }: SimulatorState, projectKey: string): Project {
  const project = projects.find(({ key }) => key === projectKey);
  if (project === undefined) throw new Error(`API client of unknown project ${projectKey}`);
  return project;
}

/** A project as connectors name it, e.g. `us-central1.gcp:demo-store`. */
export function projectIdentifier({ region, key }: Project): string {
  return `${region}:${key}`;
}
