import { messageResourceType } from './message-resource-type.js';
import { toProblems, type TargetFields, type TargetProblem } from './target-fields.js';
import { ENDPOINT_RULES, firstProblem, LIST_RULES, TEXT_RULES, textOf } from './target-rules.js';

/** In seconds: thirty days */
export const LONGEST_SLA_SECONDS = 2_592_000;
export const MOST_ENDPOINTS = 20;

/**
 * What keeps an entry from being one that follows the contract, at most one problem per field; none when it does. White
 * space around a text does not count.
 */
export function validateTarget(fields: TargetFields): TargetProblem[] {
  const found = [
    ...textProblems(fields),
    ...listProblems(fields),
    ...slaProblems(fields),
    ...feedProblems(fields),
    ...runtimeProblems(fields),
    ...fields.endpoints.slice(0, MOST_ENDPOINTS).flatMap(endpointProblems),
  ];
  return found.filter(({ field }, index) => found.findIndex((one) => one.field === field) === index);
}

function textProblems(fields: TargetFields): TargetProblem[] {
  return namesOf(TEXT_RULES).flatMap((name) => toProblems(name, TEXT_RULES[name](textOf(fields, name))));
}

function listProblems(fields: TargetFields): TargetProblem[] {
  return namesOf(LIST_RULES).flatMap((name) => {
    const { most, rule } = LIST_RULES[name];
    if (fields[name].length > most) return toProblems(name, 'tooMany');
    return toProblems(name, firstProblem(trimmed(fields[name]).map(rule)));
  });
}

function slaProblems({ slaSeconds }: TargetFields): TargetProblem[] {
  const isInRange = Number.isInteger(slaSeconds) && slaSeconds >= 1 && slaSeconds <= LONGEST_SLA_SECONDS;
  return isInRange ? [] : toProblems('slaSeconds', 'outOfRange');
}

function feedProblems(fields: TargetFields): TargetProblem[] {
  const resourceTypes = trimmed(fields.resourceTypes);
  const changes = trimmed(fields.changes);
  const ofMessages = trimmed(fields.messageTypes)
    .map(messageResourceType)
    .filter((type) => type !== null);
  const isFed = fields.messageTypes.length > 0 || changes.length > 0;
  const isForeign = (type: string): boolean => resourceTypes.length > 0 && !resourceTypes.includes(type);
  const isFedTwice = (type: string): boolean => ofMessages.includes(type);
  return [
    ...(resourceTypes.length === 0 ? toProblems('resourceTypes', 'required') : []),
    ...(ofMessages.some(isForeign) ? toProblems('messageTypes', 'notInResourceTypes') : []),
    ...(changes.some(isFedTwice) ? toProblems('changes', 'alsoFedByMessages') : []),
    ...(changes.some(isForeign) ? toProblems('changes', 'notInResourceTypes') : []),
    ...(isFed || textOf(fields, 'direction') === 'import'
      ? []
      : toProblems('messageTypes', 'nothingFeedsIt')),
  ];
}

function runtimeProblems({ endpoints, ...fields }: TargetFields): TargetProblem[] {
  const isSelfHosted = textOf(fields, 'runtime') === 'self-hosted';
  const hasDeployment = textOf(fields, 'deploymentKey') !== '';
  return [
    ...(endpoints.length > MOST_ENDPOINTS ? toProblems('endpoints', 'tooMany') : []),
    ...(isSelfHosted && hasDeployment ? toProblems('deploymentKey', 'onlyConnect') : []),
    ...(!isSelfHosted && endpoints.length > 0 ? toProblems('endpoints', 'onlySelfHosted') : []),
  ];
}

function endpointProblems(endpoint: TargetFields['endpoints'][number], index: number): TargetProblem[] {
  const problems = namesOf(ENDPOINT_RULES).flatMap((name) =>
    toProblems(`endpoints.${index}.${name}`, ENDPOINT_RULES[name](endpoint[name].trim())),
  );
  const isAsked = endpoint.kind.trim() === 'health' && endpoint.exposure.trim() === 'public';
  const isHttps = /^https:/i.test(endpoint.url.trim());
  return isAsked && !isHttps ? [...problems, ...toProblems(`endpoints.${index}.url`, 'httpsOnly')] : problems;
}

function trimmed(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim());
}

function namesOf<Name extends string>(rules: Record<Name, unknown>): Name[] {
  return Object.keys(rules) as Name[]; // those that the type tells
}
