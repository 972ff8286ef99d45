import type { ReportLine } from '../../state.js';
import type { Phase, RunName, Source } from './course.js';

export const QUEUED_SECONDS = 15;

const HOUR = 60 * 60;

/** How a run ends when nothing goes wrong. */
export const USUAL_STATUS: Record<RunName, string> = {
  preview: 'true',
  publish: 'Published',
  certification: 'Published',
  deploy: 'Deployed',
  undeploy: 'Undeployed',
};

/**
 * The phases of each run when nothing goes wrong, in the order in which reports list them.
 * Runs take minutes, certification days: shorter than real ones may, but long enough to be watched.
 */
export const USUAL_PHASES: Record<RunName, (source: Source) => Phase[]> = {
  preview: () => [
    { name: 'fetch', seconds: 10, entries: [] },
    { name: 'image security', seconds: 40, entries: [succeeded('Image security analysis')] },
    { name: 'SAST and SCA', seconds: 55, entries: [succeeded('SAST and SCA analysis')] },
    { name: 'specification', seconds: 15, entries: [succeeded('Connector specification file validation')] },
  ],
  publish: (source) => [
    ...USUAL_PHASES.preview(source),
    { name: 'image build', seconds: 120, entries: [succeeded('Connector image build')] },
  ],
  certification: () => [
    { name: 'ready', seconds: 4 * HOUR, entries: [] },
    { name: 'review', seconds: 68 * HOUR, entries: [] },
  ],
  deploy: (source) => [
    { name: 'queue', seconds: QUEUED_SECONDS, entries: [] },
    { name: 'provision', seconds: 75, entries: [] },
    { name: 'health check', seconds: 45, entries: [] },
    { name: 'postDeploy', seconds: 45, entries: withoutScript(source) },
  ],
  undeploy: () => [
    { name: 'preUndeploy', seconds: 15, entries: [] },
    { name: 'removal', seconds: 30, entries: [] },
  ],
};

function succeeded(check: string): ReportLine {
  return { type: 'Information', title: `${check} check succeeded` };
}

function withoutScript({ configurations = [], applications = {} }: Source): ReportLine[] {
  const hasScript = (name: string): boolean => {
    const { subscription, extension } = applications[name] ?? {};
    return subscription !== undefined || extension !== undefined;
  };
  return configurations
    .filter(({ applicationType }) => applicationType !== 'assets')
    .filter(({ applicationName }) => !hasScript(applicationName))
    .map(({ applicationName: application }) => ({
      type: 'Information',
      title: 'Script for "postDeploy" not defined',
      application,
    }));
}
