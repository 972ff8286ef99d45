import type { ReportLine } from '../../state.js';
import type { RunName, Source } from './course.js';

/** What a trouble does to one run. `phase` is the one it happens in. */
export type TroubleFacts = {
  phase?: string;
  entry?: ReportLine;
  /** How the run ends; without it the run ends as usual. */
  status?: string;
  /** Nothing after it is reported, or nothing beside it. */
  endsRun?: 'there' | 'alone';
  isStuck?: boolean;
};

type Trouble = Partial<Record<RunName, (application: string) => TroubleFacts>>;

/** What can be wrong with a tag, by the name that repositories.json and tags use. */
const TROUBLES: Record<string, Trouble> = {
  unreachable: onChecks('fetch', 'Repository with the tag is not reachable', { endsRun: 'alone' }),
  'specification-missing': onChecks('fetch', 'Connector specification file not found', { endsRun: 'alone' }),
  'specification-invalid': onChecks('specification', 'Connector specification file validation check failed', {
    endsRun: 'alone',
    message: '[deployAs.0.endpoint]: Required',
  }),
  image: onChecks('image security', 'Image security analysis check failed', {
    message: 'The base image has 2 CRITICAL vulnerabilities. Pin engines.node.',
  }),
  sast: onChecks('SAST and SCA', 'SAST and SCA analysis check failed', {
    message: 'SAST found 1 BLOCKER: a hard-coded credential in src/client.ts.',
  }),
  sca: onChecks('SAST and SCA', 'SAST and SCA analysis check failed', {
    message: 'SCA found 3 HIGH vulnerabilities in package-lock.json.',
  }),
  'image-skipped': skips('image security', 'Image security analysis check skipped'),
  'analysis-skipped': skips('SAST and SCA', 'SAST and SCA analysis check skipped'),
  build: {
    publish: () => ({
      phase: 'image build',
      entry: {
        type: 'Error',
        title: 'Connector image build check failed',
        message: 'npm ci: lockfile mismatch',
      },
      status: 'Failed',
    }),
  },
  certification: {
    certification: () => ({
      phase: 'review',
      entry: {
        type: 'Error',
        title: 'Certification rejected',
        message: 'The installation guide is missing.',
      },
      status: 'Failed',
    }),
  },
  'health-check': {
    deploy: (application) => ({
      phase: 'health check',
      entry: { type: 'Error', title: `Health check for application ${application} failed`, application },
      status: 'Failed',
      endsRun: 'there',
    }),
  },
  'post-deploy': {
    deploy: (application) => ({
      phase: 'postDeploy',
      entry: { type: 'Warning', title: "Failed during the execution of 'postDeploy' script", application },
    }),
  },
  'pre-undeploy': {
    undeploy: (application) => ({
      phase: 'preUndeploy',
      entry: { type: 'Error', title: "Failed during the execution of 'preUndeploy' script", application },
      status: 'UndeployFailed',
    }),
  },
  undeploy: {
    undeploy: (application) => ({
      phase: 'removal',
      entry: { type: 'Error', title: `Undeployment of application ${application} failed`, application },
      status: 'UndeployFailed',
    }),
  },
  'stuck-preview': { preview: stuck },
  'stuck-publish': { publish: stuck },
  'stuck-certification': { certification: stuck },
  'stuck-deploy': { deploy: stuck },
  'stuck-undeploy': { undeploy: stuck },
};

const TROUBLE_NAMES: readonly string[] = Object.keys(TROUBLES);

/** Whether a text names a trouble: `sast`, or `health-check@order-events` for one application. */
export function isTrouble(text: string): boolean {
  return TROUBLE_NAMES.includes(nameOf(text));
}

/** What the troubles of a tag mean for one run; without a named application the first one is meant. */
export function troublesOf(
  texts: readonly string[],
  run: RunName,
  { configurations = [] }: Source,
): TroubleFacts[] {
  const [first] = configurations.filter(({ applicationType }) => applicationType !== 'assets');
  return texts.flatMap((text) => {
    const application = text.split('@')[1] ?? first?.applicationName ?? 'application';
    return TROUBLES[nameOf(text)]?.[run]?.(application) ?? [];
  });
}

function nameOf(text: string): string {
  return text.split('@')[0] ?? '';
}

/** Preview and publish check the same things. */
function onChecks(
  phase: string,
  title: string,
  { message, endsRun }: { message?: string; endsRun?: 'alone' } = {},
): Trouble {
  const entry = { type: 'Error', title, ...(message !== undefined && { message }) };
  return {
    preview: () => ({ phase, entry, status: 'false', endsRun }),
    publish: () => ({ phase, entry, status: 'Failed', endsRun }),
  };
}

function skips(phase: string, title: string): Trouble {
  const skipped = (): TroubleFacts => ({ phase, entry: { type: 'Information', title } });
  return { preview: skipped, publish: skipped };
}

function stuck(): TroubleFacts {
  return { isStuck: true };
}
