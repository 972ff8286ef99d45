import { describe, expect, it } from '@jest/globals';
import { buildConnectorFields } from '../test-utils/connector-fields.builder.js';
import type { ConnectorFields } from './connector-fields.js';
import { validateConnectorFields } from './validate-connector-fields.js';

const FIELDS = buildConnectorFields();
const LONG = 'x'.repeat(300);

describe('a field of a new connector', () => {
  it.each<[string, string, string | undefined]>([
    ['empty', '', undefined],
    ['two characters', 'a-', undefined],
    ['256 characters', LONG.slice(0, 256), undefined],
    ['surrounded by white space', ' a_b ', undefined],
    ['one character', 'a', 'badKey'],
    ['257 characters', LONG.slice(0, 257), 'tooLong'],
    ['with a dot', 'ab.c', 'badKey'],
    ['with a space', 'a b', 'badKey'],
    ['with a letter beyond ASCII', 'äbc', 'badKey'],
  ])('key, %s', (_name, key, problem) => {
    expect(validateConnectorFields({ ...FIELDS, key }).key).toBe(problem);
  });

  it.each<[string, string | undefined]>([
    ['Bloomreach', undefined],
    ['', 'required'],
    [' \n', 'required'],
  ])('name "%s": %s', (name, problem) => {
    expect(validateConnectorFields({ ...FIELDS, name }).name).toBe(problem);
  });

  it.each<[string, string | undefined]>([
    ['https://github.com/example/repo.git', undefined],
    ['https://github.com/example/repo', undefined],
    ['git@github.com:example/repo.git', undefined],
    ['git@github.com:example/~repo-1_x.git', undefined],
    [' https://github.com/example/repo.git ', undefined],
    ['', 'required'],
    ['  ', 'required'],
    ['http://github.com/example/repo.git', 'badRepositoryUrl'],
    ['ssh://git@github.com/example/repo.git', 'badRepositoryUrl'],
    ['see https://github.com/example/repo.git', 'badRepositoryUrl'],
    ['https://github.com/example/repo.git?x', 'badRepositoryUrl'],
    ['https://github.com/example repo', 'badRepositoryUrl'],
    ['https://', 'badRepositoryUrl'],
    ['git@:example/repo.git', 'badRepositoryUrl'],
    ['github.com/example/repo', 'badRepositoryUrl'],
  ])('repository "%s": %s', (url, problem) => {
    const fields = buildConnectorFields({ repository: { url } });
    expect(validateConnectorFields(fields)['repository.url']).toBe(problem);
  });

  it.each<[string, string | undefined]>([
    ['v1.0.0', undefined],
    ['1', undefined],
    ['Release/1@2_x-y', undefined],
    [LONG.slice(0, 255), undefined],
    ['', 'required'],
    [LONG.slice(0, 256), 'tooLong'],
    ['_v1', 'badTag'],
    ['*', 'badTag'],
    ['.v1', 'badTag'],
    ['v1..2', 'badTag'],
    ['v1 beta', 'badTag'],
    ['v1?', 'badTag'],
  ])('tag "%s": %s', (tag, problem) => {
    const fields = buildConnectorFields({ repository: { tag } });
    expect(validateConnectorFields(fields)['repository.tag']).toBe(problem);
  });

  it.each<[string, string | undefined]>([
    ['ada@example.com', undefined],
    ['a@b..c', undefined],
    ['', 'required'],
    ['ada', 'badEmail'],
    ['ada@example', 'badEmail'],
    ['ada @example.com', 'badEmail'],
    ['ada@exam ple.com', 'badEmail'],
    ['ada@example.c om', 'badEmail'],
    ['a@b@example.com', 'badEmail'],
    ['@example.com', 'badEmail'],
    ['ada@example.', 'badEmail'],
    ['ada@.', 'badEmail'],
  ])('e-mail "%s": %s', (email, problem) => {
    const fields = buildConnectorFields({ creator: { email } });
    expect(validateConnectorFields(fields)['creator.email']).toBe(problem);
  });

  it.each<[string, string | undefined]>([
    ['', undefined],
    ['1', undefined],
    ['999999999', undefined],
    ['0', 'notAWholeNumber'],
    ['-1', 'notAWholeNumber'],
    ['1.5', 'notAWholeNumber'],
    ['1e3', 'notAWholeNumber'],
    ['many', 'notAWholeNumber'],
    ['a1', 'notAWholeNumber'],
    ['1234567890', 'notAWholeNumber'],
  ])('number of contributors "%s": %s', (noOfContributors, problem) => {
    const fields = buildConnectorFields({ creator: { noOfContributors } });
    expect(validateConnectorFields(fields)['creator.noOfContributors']).toBe(problem);
  });

  it.each<[string, string | undefined]>([
    ['', undefined],
    ['https://example.com', undefined],
    ['HTTP://x/a?b=c#d', undefined],
    ['javascript:alert(1)', 'badUrl'],
    ['example.com', 'badUrl'],
    ['https://', 'badUrl'],
    ['https:///x', 'badUrl'],
    ['https:// x', 'badUrl'],
    ['https://example.com/a b', 'badUrl'],
    ['see https://example.com', 'badUrl'],
  ])('link "%s": %s', (link, problem) => {
    const fields = buildConnectorFields({
      documentationUrl: link,
      creator: { logoUrl: link, supportUrl: link },
    });
    const problems = validateConnectorFields(fields);
    expect(problems.documentationUrl).toBe(problem);
    expect(problems['creator.logoUrl']).toBe(problem);
    expect(problems['creator.supportUrl']).toBe(problem);
  });

  it.each<[string, string | undefined]>([
    ['europe-west1.gcp:demo-store', undefined],
    [' us-east-2.aws:a_b ', undefined],
    ['', undefined],
    [`eu:${LONG.slice(0, 36)}`, undefined],
    [`eu:${LONG.slice(0, 37)}`, 'badProject'],
    ['eu:x', 'badProject'],
    ['demo-store', 'badProject'],
    [':demo-store', 'badProject'],
    ['eu:demo:store', 'badProject'],
    ['eu/west:demo-store', 'badProject'],
    ['eu:demo.store', 'badProject'],
  ])('private project "%s": %s', (project, problem) => {
    const fields = { ...FIELDS, privateProjects: ['eu:fine', project] };
    const expected = problem === undefined ? {} : { 'privateProjects.1': problem };
    expect(validateConnectorFields(fields)).toEqual(expected);
  });

  it('may be anything where Connect sets no rule', () => {
    const fields = buildConnectorFields({
      description: LONG,
      creator: { name: '<b>', title: '', company: LONG },
    });
    expect(validateConnectorFields(fields)).toEqual({});
  });
});

describe('a field of a connector that exists', () => {
  const before = buildConnectorFields({
    key: 'x',
    name: '',
    documentationUrl: 'our wiki',
    creator: { email: '', noOfContributors: '0' },
    repository: { url: 'svn://x', tag: '*' },
    privateProjects: ['old'],
  });

  it('is not judged while it stays as it is', () => {
    expect(validateConnectorFields({ ...before, description: 'new' }, before)).toEqual({});
  });

  it('is judged when it changes', () => {
    const after = buildConnectorFields({
      name: ' ',
      documentationUrl: 'their wiki',
      creator: { email: 'ada', noOfContributors: '-1' },
      repository: { url: 'svn://y', tag: '' },
      privateProjects: ['new', 'old'],
    });
    expect(validateConnectorFields(after, before)).toEqual({
      name: 'required',
      documentationUrl: 'badUrl',
      'creator.email': 'badEmail',
      'creator.noOfContributors': 'notAWholeNumber',
      'repository.url': 'badRepositoryUrl',
      'repository.tag': 'required',
      'privateProjects.0': 'badProject',
    });
  });

  it.each<[string, Partial<ConnectorFields>]>([
    ['supportedRegions', { supportedRegions: [] }],
    ['creator.noOfContributors', { creator: { ...FIELDS.creator, noOfContributors: '' } }],
  ])('%s cannot be emptied', (field, change) => {
    const after = { ...FIELDS, ...change };
    expect(validateConnectorFields(after, FIELDS)).toEqual({ [field]: 'cannotBeEmptied' });
    expect(validateConnectorFields(after, after)).toEqual({});
    expect(validateConnectorFields(after)).toEqual({});
  });

  it('is empty when it holds nothing but white space', () => {
    const after = buildConnectorFields({ creator: { noOfContributors: ' ' } });
    expect(validateConnectorFields(after, FIELDS)).toEqual({ 'creator.noOfContributors': 'cannotBeEmptied' });
  });

  it('can be emptied where the update action takes an empty text or list', () => {
    const after = buildConnectorFields({
      description: '',
      integrationTypes: [],
      privateProjects: [],
      documentationUrl: '',
      creator: { name: '', title: '', company: '', logoUrl: '', supportUrl: '' },
    });
    expect(validateConnectorFields(after, FIELDS)).toEqual({});
  });
});
