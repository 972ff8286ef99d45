import type { ConnectorFields, FieldPath } from '@connect-console/domain';
import type { ApiError } from '@connect-console/mc-common';
import { getIn } from 'formik';
import { fieldMessages } from './messages';

export type RefusedProblem =
  | 'taken'
  | 'unreachable'
  | 'specificationMissing'
  | 'specificationInvalid'
  | 'notPrivate'
  | 'notKnown'
  | 'refused';

/** Fields that Connect did not accept, with the values that it refused. */
export type Refusal = { problem: RefusedProblem; paths: readonly FieldPath[]; values: ConnectorFields };

const REPOSITORY: readonly FieldPath[] = ['repository.url', 'repository.tag'];

const BY_CODE: ReadonlyMap<string | null, Pick<Refusal, 'problem' | 'paths'>> = new Map([
  ['GitRepositoryNotReachable', { problem: 'unreachable', paths: REPOSITORY }],
  ['ConnectorSpecificationFileNotFound', { problem: 'specificationMissing', paths: REPOSITORY }],
  ['ConnectorSpecificationFileNotValid', { problem: 'specificationInvalid', paths: REPOSITORY }],
  ['ConnectorStagedNotPrivate', { problem: 'notPrivate', paths: ['privateProjects'] }],
]);

const PROBLEM_BY_CODE: ReadonlyMap<string | null, RefusedProblem> = new Map([
  ['DuplicateField', 'taken'],
  ['FieldValueNotFound', 'notKnown'],
  ['InvalidJsonInput', 'refused'],
]);

// As update actions of the Connect API call them, where drafts call them otherwise.
const PATH_BY_ACTION_FIELD: ReadonlyMap<string, FieldPath> = new Map([
  ['url', 'repository.url'],
  ['tag', 'repository.tag'],
  ['regions', 'supportedRegions'],
  ['privateProject', 'privateProjects'],
  ['creatorName', 'creator.name'],
  ['creatorTitle', 'creator.title'],
  ['creatorEmail', 'creator.email'],
  ['creatorCompany', 'creator.company'],
  ['creatorNoOfContributors', 'creator.noOfContributors'],
  ['logoUrl', 'creator.logoUrl'],
  ['creatorSupportUrl', 'creator.supportUrl'],
]);

/** The fields that an error of the Connect API is about; null when it is about none that the form has. */
export function toRefusal({ code, field }: ApiError, values: ConnectorFields): Refusal | null {
  const known = BY_CODE.get(code);
  if (known) return { ...known, values };
  const problem = PROBLEM_BY_CODE.get(code);
  const path = pathOf(field ?? '');
  return problem && path ? { problem, paths: [path], values } : null;
}

function pathOf(field: string): FieldPath | null {
  return isField(field) ? field : (PATH_BY_ACTION_FIELD.get(field) ?? null);
}

function isField(name: string): name is keyof typeof fieldMessages {
  return Object.hasOwn(fieldMessages, name);
}

/** Whether the fields still hold the values that were refused. */
export function isStillRefused({ paths, values }: Refusal, current: ConnectorFields): boolean {
  return paths.every((path) => getIn(values, path) === getIn(current, path));
}
