import type { ConnectorField, ConnectorFields, ConnectorTextField } from './connector-fields.js';
import { CONNECTOR_TEXT_FIELDS, connectorTexts } from './connector-texts.js';

export type FieldProblem =
  | 'required'
  | 'tooLong'
  | 'badKey'
  | 'badRepositoryUrl'
  | 'badTag'
  | 'badEmail'
  | 'badProject'
  | 'badUrl'
  | 'notAWholeNumber'
  | 'cannotBeEmptied';

/** Where a problem is, e.g. `creator.email` or `privateProjects.0`. */
export type FieldPath = 'key' | ConnectorField | `privateProjects.${number}`;

export type FieldProblems = Partial<Record<FieldPath, FieldProblem>>;

type Rule = (text: string) => FieldProblem | null;

const LONGEST_KEY = 256;
const LONGEST_TAG = 255;
const PROJECT = /^[\w.-]+:[\w-]{2,36}$/;
const webAddress = matching(/^https?:\/\/[^\s/?#]\S*$/i, 'badUrl');

/** Beside what the API documents: a link must be one, as people will follow it. */
const TEXT_RULES: Partial<Record<ConnectorTextField, Rule>> = {
  name: required,
  // The SDK's pattern also wants `.git` at the end, but the API has taken addresses without it.
  'repository.url': inTurn(required, matching(/^(https:\/\/|git@[\w.]+:)[\w.@:/~-]+$/, 'badRepositoryUrl')),
  'repository.tag': inTurn(required, upTo(LONGEST_TAG), tagProblem),
  documentationUrl: optional(webAddress),
  'creator.email': inTurn(required, matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'badEmail')),
  'creator.noOfContributors': optional(matching(/^[1-9]\d{0,8}$/, 'notAWholeNumber')),
  'creator.logoUrl': optional(webAddress),
  'creator.supportUrl': optional(webAddress),
};

const keyRule = optional(inTurn(upTo(LONGEST_KEY), matching(/^[\w-]{2,}$/, 'badKey')));

/**
 * What Connect would refuse in these fields, by the constraints that its API documents; white space around a text does
 * not count. With `before`, the fields of a ConnectorStaged that exists, only what differs from it is judged.
 */
export function validateConnectorFields(
  fields: ConnectorFields,
  before: ConnectorFields | null = null,
): FieldProblems {
  const problems: FieldProblems = { ...textProblems(fields, before), ...projectProblems(fields, before) };
  const keyProblem = before === null ? keyRule(fields.key.trim()) : null;
  if (keyProblem !== null) problems.key = keyProblem;
  if (before !== null) Object.assign(problems, emptiedProblems(fields, before));
  return problems;
}

function textProblems(fields: ConnectorFields, before: ConnectorFields | null): FieldProblems {
  const texts = connectorTexts(fields);
  const earlier = before && connectorTexts(before);
  const problems: FieldProblems = {};
  for (const field of CONNECTOR_TEXT_FIELDS) {
    if (texts[field] === earlier?.[field]) continue;
    const problem = TEXT_RULES[field]?.(texts[field].trim()) ?? null;
    if (problem !== null) problems[field] = problem;
  }
  return problems;
}

function projectProblems(
  { privateProjects }: ConnectorFields,
  before: ConnectorFields | null,
): FieldProblems {
  const problems: FieldProblems = {};
  for (const [index, written] of privateProjects.entries()) {
    const project = written.trim();
    const isKnown = before?.privateProjects.includes(written) ?? false;
    if (project === '' || isKnown || PROJECT.test(project)) continue;
    problems[`privateProjects.${index}`] = 'badProject';
  }
  return problems;
}

/** No update action takes these away: Connect wants at least one region, and a number of at least 1. Texts can be emptied. */
function emptiedProblems(fields: ConnectorFields, before: ConnectorFields): FieldProblems {
  const problems: FieldProblems = {};
  if (before.supportedRegions.length > 0 && fields.supportedRegions.length === 0) {
    problems.supportedRegions = 'cannotBeEmptied';
  }
  if (before.creator.noOfContributors !== '' && fields.creator.noOfContributors.trim() === '') {
    problems['creator.noOfContributors'] = 'cannotBeEmptied';
  }
  return problems;
}

function required(text: string): FieldProblem | null {
  return text === '' ? 'required' : null;
}

function tagProblem(tag: string): FieldProblem | null {
  return /^[a-z0-9][\w.@/-]*$/i.test(tag) && !tag.includes('..') ? null : 'badTag';
}

function matching(pattern: RegExp, problem: FieldProblem): Rule {
  return (text) => (pattern.test(text) ? null : problem);
}

function upTo(length: number): Rule {
  return (text) => (text.length > length ? 'tooLong' : null);
}

function optional(rule: Rule): Rule {
  return (text) => (text === '' ? null : rule(text));
}

function inTurn(...rules: Rule[]): Rule {
  return (text) => rules.map((rule) => rule(text)).find((problem) => problem !== null) ?? null;
}
