import { EXTERNAL_ID, TARGET_KEY } from './parse-target.js';
import type { TargetEndpoint } from './sync-target.js';
import type { TargetFields, TargetProblemCode } from './target-fields.js';
import { optionalInstant, optionalLink } from './untrusted.js';

/** What is wrong with a text; white space around it is gone already. */
type TextRule = (text: string) => TargetProblemCode | null;

const label = inTurn(required, upTo(100));
const resourceType = matching(/^[a-z]+(-[a-z]+)*$/, 'badResourceType');
const messageType = matching(/^[A-Z][A-Za-z\d]{0,127}$/, 'badMessageType');
const reference = matching(/^[\w-]{2,256}$/, 'badReference');

type TextName =
  | 'key'
  | 'label'
  | 'direction'
  | 'mode'
  | 'applies'
  | 'externalUrlTemplate'
  | 'trackedSince'
  | 'runtime'
  | 'deploymentKey';

export const TEXT_RULES: Record<TextName, TextRule> = {
  key: inTurn(required, matching(TARGET_KEY, 'badKey')),
  label,
  direction: oneOf('export', 'import'),
  mode: oneOf('state', 'events'),
  applies: upTo(1_000),
  externalUrlTemplate: optional(templateProblem),
  trackedSince: inTurn(required, dateProblem),
  runtime: oneOf('connect', 'self-hosted'),
  deploymentKey: optional(reference),
};

type ListName = 'resourceTypes' | 'messageTypes' | 'changes' | 'subscriptionKeys';

export const LIST_RULES: Record<ListName, { most: number; rule: TextRule }> = {
  resourceTypes: { most: 20, rule: resourceType },
  messageTypes: { most: 200, rule: messageType },
  changes: { most: 20, rule: resourceType },
  // As many as a project can have.
  subscriptionKeys: { most: 50, rule: reference },
};

export const ENDPOINT_RULES: Record<keyof TargetEndpoint, TextRule> = {
  name: label,
  kind: oneOf('webhook', 'scheduler', 'health'),
  url: inTurn(required, urlProblem),
  exposure: oneOf('public', 'private'),
};

/** The problem of the first rule that finds one. */
export function firstProblem(problems: readonly (TargetProblemCode | null)[]): TargetProblemCode | null {
  return problems.find((problem) => problem !== null) ?? null;
}

/** The field as text; empty where there is none. */
export function textOf(fields: Pick<TargetFields, TextName>, name: TextName): string {
  return (fields[name] ?? '').trim();
}

function required(text: string): TargetProblemCode | null {
  return text === '' ? 'required' : null;
}

function urlProblem(text: string): TargetProblemCode | null {
  return optionalLink(text) === null ? 'badUrl' : null;
}

function dateProblem(text: string): TargetProblemCode | null {
  return optionalInstant(text) === null ? 'badDate' : null;
}

function templateProblem(text: string): TargetProblemCode | null {
  return text.includes(EXTERNAL_ID) ? urlProblem(text.replaceAll(EXTERNAL_ID, 'id')) : 'badTemplate';
}

function matching(pattern: RegExp, problem: TargetProblemCode): TextRule {
  return (text) => (pattern.test(text) ? null : problem);
}

function upTo(length: number): TextRule {
  return (text) => (text.length > length ? 'tooLong' : null);
}

function oneOf(...known: readonly string[]): TextRule {
  return (text) => (known.includes(text) ? null : 'unknownValue');
}

function optional(rule: TextRule): TextRule {
  return (text) => (text === '' ? null : rule(text));
}

function inTurn(...rules: TextRule[]): TextRule {
  return (text) => firstProblem(rules.map((rule) => rule(text)));
}
