import type { ReportEntry } from '../report/report.js';
import type { WiredExtension, WiredSubscription, WiringPart } from './wiring.js';

/** `notVerifiable`: nothing proves that it works, or something that would is not known. */
export type VerificationVerdict = 'wired' | 'problems' | 'failed' | 'notVerifiable' | 'running';

/** What was found about the wiring of a Deployment. `application` is the name of the application it concerns. */
export type Finding =
  | { kind: 'noSubscription'; application: string; topic: string }
  /** Connect does not tell the topic of an event application. */
  | { kind: 'topicUnknown'; application: string }
  | {
      kind: 'subscriptionHealthy' | 'subscriptionUnhealthy' | 'subscriptionLosingMessages';
      application: string;
      subscription: WiredSubscription;
    }
  /** Delivered to the Deployment before its last run, and still delivers there, where nobody is. */
  | { kind: 'oldTopic'; subscription: WiredSubscription }
  | { kind: 'extensionPoints'; application: string; extension: WiredExtension }
  /** As it was before the run; `now`: where it points instead, null when it is deleted. */
  | { kind: 'extensionGone'; extension: WiredExtension; now: string | null }
  /** Since before the last run that was asked for here, by whomever */
  | { kind: 'created' | 'removed'; part: WiringPart; resource: { id: string; key: string | null } }
  | { kind: 'scriptFailed' | 'reportProblem'; entry: ReportEntry };

/** `gap`: something is missing to tell. */
export type FindingWeight = 'proof' | 'problem' | 'gap' | 'fact';

export type Verification = {
  verdict: VerificationVerdict;
  findings: Finding[];
  unreadable: WiringPart[];
};

const WEIGHTS: Record<Finding['kind'], FindingWeight> = {
  noSubscription: 'problem',
  topicUnknown: 'gap',
  subscriptionHealthy: 'proof',
  subscriptionUnhealthy: 'problem',
  subscriptionLosingMessages: 'problem',
  oldTopic: 'problem',
  extensionPoints: 'proof',
  extensionGone: 'problem',
  created: 'fact',
  removed: 'fact',
  scriptFailed: 'problem',
  reportProblem: 'problem',
};

/** What a finding says about whether the Deployment works. */
export function findingWeight({ kind }: Pick<Finding, 'kind'>): FindingWeight {
  return WEIGHTS[kind];
}
