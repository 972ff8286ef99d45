import type { Tone } from '@connect-console/domain';
import type { DeploymentEntry } from '../../../data/deployments/activity/to-deployment-activity';

export type TimelineResult = 'running' | 'passed' | 'failed' | 'canceled' | 'refused' | 'notSent' | 'unknown';

export const RESULT_TONES: Record<TimelineResult, Tone> = {
  running: 'progress',
  passed: 'positive',
  failed: 'critical',
  canceled: 'neutral',
  refused: 'warning',
  notSent: 'neutral',
  unknown: 'neutral',
};

const VERDICTS = ['passed', 'failed', 'canceled'] as const;

/** How it went, as far as the journal tells. */
export function resultOf({ state, ending }: Pick<DeploymentEntry, 'state' | 'ending'>): TimelineResult {
  switch (state) {
    case 'requested':
    case 'running':
      return 'running';
    case 'refused':
    case 'notSent':
      return state;
    default:
      return VERDICTS.find((known) => known === ending?.verdict) ?? 'unknown';
  }
}
