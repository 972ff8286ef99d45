import type { ApiError } from '@connect-console/mc-common';
import { EMPTY_FIELDS } from './connector-form.values';
import { isStillRefused, toRefusal } from './to-refusal';

function buildError(given: Partial<ApiError>): ApiError {
  return {
    kind: 'unknown',
    code: null,
    status: 400,
    correlationId: null,
    message: 'Refused',
    retryAfterSeconds: null,
    field: null,
    refusedKeys: [],
    missingScope: null,
    ...given,
  };
}

it.each([
  ['DuplicateField', 'key', 'taken', ['key']],
  ['FieldValueNotFound', 'integrationTypes', 'notKnown', ['integrationTypes']],
  ['FieldValueNotFound', 'regions', 'notKnown', ['supportedRegions']],
  ['InvalidJsonInput', 'creatorEmail', 'refused', ['creator.email']],
  ['InvalidJsonInput', 'creator.logoUrl', 'refused', ['creator.logoUrl']],
  ['GitRepositoryNotReachable', null, 'unreachable', ['repository.url', 'repository.tag']],
  ['ConnectorSpecificationFileNotFound', null, 'specificationMissing', ['repository.url', 'repository.tag']],
  ['ConnectorSpecificationFileNotValid', null, 'specificationInvalid', ['repository.url', 'repository.tag']],
  ['ConnectorStagedNotPrivate', null, 'notPrivate', ['privateProjects']],
])('reads %s about %s as “%s” of %j', (code, field, problem, paths) => {
  expect(toRefusal(buildError({ code, field }), EMPTY_FIELDS)).toMatchObject({ problem, paths });
});

it.each([
  ['a code without a field of the form', { code: 'InvalidJsonInput', field: null }],
  ['a field that the form does not have', { code: 'InvalidJsonInput', field: 'constructor' }],
  ['a code that is about no field', { code: 'General', field: 'name' }],
  ['no code', { code: null, field: 'name' }],
])('finds no field in %s', (_case, error) => {
  expect(toRefusal(buildError(error), EMPTY_FIELDS)).toBeNull();
});

it('holds as long as every field that it is about holds the refused value', () => {
  const refusal = toRefusal(buildError({ code: 'GitRepositoryNotReachable' }), EMPTY_FIELDS);
  if (!refusal) throw new Error('It is about fields');
  expect(isStillRefused(refusal, { ...EMPTY_FIELDS, name: 'Other' })).toBe(true);
  expect(isStillRefused(refusal, { ...EMPTY_FIELDS, repository: { url: '', tag: 'v2' } })).toBe(false);
});
