import type { ReportEntry } from '../report/report.js';
import type { ExplanationId } from './explanation-page.js';

type Outcome = 'succeeded' | 'failed' | 'skipped';

/** Application names have up to 256 characters; no title that we can read is longer than this. */
const LONGEST_TITLE = 600;

const FIXED_TITLES: readonly [RegExp, ExplanationId][] = [
  [/^(connector )?specification file (was )?not found$/, 'specificationNotFound'],
  [/^(git )?repository (with the tag )?(is )?not reachable$/, 'repositoryNotReachable'],
  [/^script for (post ?deploy|pre ?undeploy) (is )?not defined$/, 'scriptNotDefined'],
  [/^failed during the execution of (the )?post ?deploy script$/, 'postDeployFailed'],
  [/^failed during the execution of (the )?pre ?undeploy script$/, 'preUndeployFailed'],
  [/^post ?deployment setup succeeded$/, 'postDeploySucceeded'],
  [/^post ?deployment setup failed$/, 'postDeployFailed'],
  [/^health check (for|of) (the )?application .+ failed$/, 'healthCheckFailed'],
  [/^undeployment of (the )?application .+ failed$/, 'undeploymentFailed'],
  [/^certification rejected$/, 'certificationRejected'],
];

/** What a check that found something is explained by. Names of checks as of 2024 and as they are today. */
const FAILED_CHECKS: readonly [RegExp, ExplanationId][] = [
  [/^image security( analysis| scan)?$/, 'imageSecurityFailed'],
  [/^(sast( and)? sca|sast|sca)( analysis| scan)?$/, 'codeAnalysisFailed'],
  [/^specification file validation$/, 'specificationNotValid'],
  [/^(image|application) build( (for|of) (the )?application .+)?$/, 'buildFailed'],
  [/^runtime security( analysis| scan)?$/, 'runtimeSecurityFailed'],
];

const OUTCOME_AT_END = / (succeeded|passed|failed|skipped)$/;

/**
 * Finds the explanation of a line of a report by its title; null for a title nobody knows. A newer title only names
 * the check: its outcome is then read from the message and the type. It explains and never decides a verdict.
 */
export function explainReportEntry({
  type,
  title,
  message,
}: Pick<ReportEntry, 'type' | 'title' | 'message'>): ExplanationId | null {
  if (title.length > LONGEST_TITLE) return null;
  const words = plainWords(title);
  return find(FIXED_TITLES, words) ?? explainCheck(words, { type, message });
}

function explainCheck(
  words: string,
  { type, message }: Pick<ReportEntry, 'type' | 'message'>,
): ExplanationId | null {
  const name = words
    .replace(OUTCOME_AT_END, '')
    .replace(/ check$/, '')
    .replace(/^connector /, '');
  const failed = find(FAILED_CHECKS, name);
  if (failed === null) return null;
  const outcome = outcomeIn(words) ?? outcomeOf(type, message);
  if (outcome === 'failed') return failed;
  return outcome && (outcome === 'skipped' ? 'checkSkipped' : 'checkSucceeded');
}

function outcomeIn(words: string): Outcome | null {
  const [, word] = OUTCOME_AT_END.exec(words) ?? [];
  if (word === 'failed' || word === 'skipped') return word;
  return word === undefined ? null : 'succeeded';
}

/** A warning is explained like a failure: both say what the check looks for. */
function outcomeOf(type: string, message: string | null): Outcome | null {
  if (/\bskipped\b/i.test(message?.slice(0, LONGEST_TITLE) ?? '')) return 'skipped';
  if (type === 'Error' || type === 'Warning') return 'failed';
  return type === 'Information' ? 'succeeded' : null;
}

function plainWords(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function find(rules: readonly [RegExp, ExplanationId][], words: string): ExplanationId | null {
  return rules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
