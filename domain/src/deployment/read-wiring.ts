import { explainReportEntry } from '../explanations/explain-report-entry.js';
import { reportEntryKind, type ReportEntry } from '../report/report.js';
import type { AddressedApplication } from './addresses.js';
import { toDeploymentStatus } from './deployment-status.js';
import { findDifferences, findExtensions, findSubscriptions, isEventApplication } from './find-wiring.js';
import type { SelectedWiring } from './select-wiring.js';
import { findingWeight, type Finding, type Verification, type VerificationVerdict } from './verification.js';
import { WIRING_PARTS, type WiringPart } from './wiring.js';

type Facts = {
  deployment: { status: string; applications: readonly AddressedApplication[] };
  wiring: SelectedWiring;
  /** The build report */
  report: readonly ReportEntry[] | null;
};

/**
 * Reads whether a Deployment works, as far as the project around it shows: whether its topics and URLs are delivered
 * to, and whether its scripts ran. Never `wired` without a proof, or when something that would disprove it is not known.
 */
export function readWiring({ deployment, wiring, report }: Facts): Verification {
  const unreadable = WIRING_PARTS.filter((part) => wiring[part] === null);
  const status = toDeploymentStatus(deployment.status);
  if (status.inProgress) return { verdict: 'running', findings: [], unreadable };
  const reported = findInReport(report ?? []);
  if (status.kind === 'failed' || status.kind === 'undeployFailed') {
    return { verdict: 'failed', findings: reported, unreadable };
  }
  const { applications } = deployment;
  const findings = [
    ...reported,
    ...findSubscriptions(applications, wiring),
    ...findExtensions(applications, wiring),
    ...findDifferences(wiring),
  ];
  const isKnown = status.kind === 'deployed' && !unreadable.some((part) => isNeeded(part, applications));
  return { verdict: verdictOf(findings, isKnown), findings, unreadable };
}

function findInReport(report: readonly ReportEntry[]): Finding[] {
  return report
    .filter((entry) => ['error', 'warning'].includes(reportEntryKind(entry)))
    .map((entry) => ({ kind: isScript(entry) ? 'scriptFailed' : 'reportProblem', entry }));
}

function isScript(entry: ReportEntry): boolean {
  const explanation = explainReportEntry(entry);
  return explanation === 'postDeployFailed' || explanation === 'preUndeployFailed';
}

function isNeeded(part: WiringPart, applications: readonly AddressedApplication[]): boolean {
  if (part === 'subscriptions') return applications.some(isEventApplication);
  return part === 'extensions' && applications.some(({ applicationType }) => applicationType === 'service');
}

function verdictOf(findings: readonly Finding[], isKnown: boolean): VerificationVerdict {
  const weights = findings.map(findingWeight);
  if (weights.includes('problem')) return 'problems';
  return isKnown && weights.includes('proof') && !weights.includes('gap') ? 'wired' : 'notVerifiable';
}
