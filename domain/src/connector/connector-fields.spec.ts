import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acceptedFields, buildConnectorFields } from '../test-utils/connector-fields.builder.js';
import { connectorFieldsFrom, type ConnectorFields } from './connector-fields.js';
import { connectorFieldsOf, connectorTexts } from './connector-texts.js';

it('shows what a connector does not have as an empty text', () => {
  const nothing = { name: null, title: null, email: null, company: null, logoUrl: null, supportUrl: null };
  const fields = connectorFieldsFrom({
    key: null,
    name: 'Bloomreach',
    description: null,
    integrationTypes: [],
    creator: { ...nothing, noOfContributors: null },
    repositoryUrl: 'https://github.com/example/bloomreach.git',
    tag: 'v1.0.0',
    supportedRegions: [],
    privateProjects: [],
    documentationUrl: null,
  });
  expect(fields).toEqual({
    ...buildConnectorFields({ key: '', description: '', documentationUrl: '' }),
    creator: {
      name: '',
      title: '',
      email: '',
      company: '',
      noOfContributors: '',
      logoUrl: '',
      supportUrl: '',
    },
    integrationTypes: [],
    supportedRegions: [],
    privateProjects: [],
  } satisfies ConnectorFields);
});

it('shows everything that a connector has', () => {
  const { repository, creator, ...rest } = buildConnectorFields();
  const connector = {
    ...rest,
    creator: { ...creator, noOfContributors: 4 },
    repositoryUrl: repository.url,
    tag: repository.tag,
  };
  expect(connectorFieldsFrom(connector)).toEqual(buildConnectorFields());
});

it('takes fields apart into texts and lists and puts them together again', () => {
  fc.assert(
    fc.property(acceptedFields, (fields) => {
      expect(connectorFieldsOf(fields.key, connectorTexts(fields), fields)).toEqual(fields);
    }),
  );
});
