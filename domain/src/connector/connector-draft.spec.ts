import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acceptedFields, buildConnectorFields } from '../test-utils/connector-fields.builder.js';
import { connectorFieldsFrom, type ConnectorFields } from './connector-fields.js';
import { toConnectorDraft, type ConnectorDraft } from './connector-draft.js';
import { validateConnectorFields } from './validate-connector-fields.js';

it('sends everything that was filled in', () => {
  const { creator, ...fields } = buildConnectorFields();
  expect(toConnectorDraft({ ...fields, creator })).toEqual({
    ...fields,
    creator: { ...creator, noOfContributors: 4 },
  });
});

it('sends nothing for what was left empty', () => {
  const nothing = { name: '', title: '', company: '', noOfContributors: '', logoUrl: '', supportUrl: '' };
  const fields = buildConnectorFields({
    key: '',
    description: '',
    integrationTypes: [],
    creator: nothing,
    supportedRegions: [],
    privateProjects: [],
    documentationUrl: '',
  });
  expect(JSON.parse(JSON.stringify(toConnectorDraft(fields)))).toEqual({
    name: 'Bloomreach',
    creator: { email: 'ada@example.com' },
    repository: { url: 'https://github.com/example/bloomreach.git', tag: 'v1.0.0' },
  });
});

it('loses nothing that the patterns of Connect accept', () => {
  fc.assert(
    fc.property(acceptedFields, (fields) => {
      expect(validateConnectorFields(fields)).toEqual({});
      expect(fieldsOf(toConnectorDraft(fields))).toEqual(fields);
    }),
  );
});

/** The fields that a form shows once Connect has taken the draft. */
function fieldsOf({ creator, repository, ...draft }: ConnectorDraft): ConnectorFields {
  return connectorFieldsFrom({
    key: draft.key ?? null,
    name: draft.name,
    description: draft.description ?? null,
    integrationTypes: draft.integrationTypes ?? [],
    creator: {
      name: creator.name ?? null,
      title: creator.title ?? null,
      email: creator.email,
      company: creator.company ?? null,
      noOfContributors: creator.noOfContributors ?? null,
      logoUrl: creator.logoUrl ?? null,
      supportUrl: creator.supportUrl ?? null,
    },
    repositoryUrl: repository.url,
    tag: repository.tag,
    supportedRegions: draft.supportedRegions ?? [],
    privateProjects: draft.privateProjects ?? [],
    documentationUrl: draft.documentationUrl ?? null,
  });
}
