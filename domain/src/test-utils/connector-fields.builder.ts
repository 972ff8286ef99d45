import fc from 'fast-check';
import type { ConnectorFields } from '../connector/connector-fields.js';
import { CONNECT_REGIONS, INTEGRATION_TYPES } from '../connector/connector-vocabulary.js';

type Part = Partial<Omit<ConnectorFields, 'creator' | 'repository'>> & {
  creator?: Partial<ConnectorFields['creator']>;
  repository?: Partial<ConnectorFields['repository']>;
};

/** Fields of a ConnectorStaged in which every field has a value. */
export function buildConnectorFields({ creator, repository, ...part }: Part = {}): ConnectorFields {
  return {
    key: 'bloomreach',
    name: 'Bloomreach',
    description: 'Sends customers to Bloomreach',
    integrationTypes: ['crm', 'email'],
    supportedRegions: ['europe-west1.gcp', 'us-central1.gcp'],
    privateProjects: ['europe-west1.gcp:demo-store'],
    documentationUrl: 'https://example.com/docs',
    ...part,
    creator: {
      name: 'Ada',
      title: 'Dr',
      email: 'ada@example.com',
      company: 'Example',
      noOfContributors: '4',
      logoUrl: 'https://example.com/logo.png',
      supportUrl: 'https://example.com/support',
      ...creator,
    },
    repository: { url: 'https://github.com/example/bloomreach.git', tag: 'v1.0.0', ...repository },
  };
}

const text = fc.string().map((anything) => anything.trim());
const link = optional(/^https?:\/\/[a-z0-9]{1,9}(\/[a-z?#=]{0,9})?$/);

/** Any fields that the patterns of the Connect API accept. */
export const acceptedFields: fc.Arbitrary<ConnectorFields> = fc.record({
  key: optional(/^[\w-]{2,20}$/),
  name: text.filter((name) => name !== ''),
  description: text,
  integrationTypes: fc.subarray([...INTEGRATION_TYPES]),
  creator: fc.record({
    name: text,
    title: text,
    email: fc.stringMatching(/^[a-z.+]{1,9}@[a-z-]{1,9}\.[a-z.]{1,9}$/),
    company: text,
    noOfContributors: optional(/^[1-9]\d{0,8}$/),
    logoUrl: link,
    supportUrl: link,
  }),
  repository: fc.record({
    url: fc.stringMatching(/^(https:\/\/|git@[\w.]{1,9}:)[\w.@:/~-]{1,20}\.git$/),
    tag: fc.stringMatching(/^[a-zA-Z0-9][\w@/-]{0,9}(\.[\w@/-]{1,9})?$/),
  }),
  supportedRegions: fc.subarray([...CONNECT_REGIONS]),
  privateProjects: fc.uniqueArray(fc.stringMatching(/^[\w.-]{1,9}:[\w-]{2,36}$/), { maxLength: 5 }),
  documentationUrl: link,
});

function optional(pattern: RegExp): fc.Arbitrary<string> {
  return fc.oneof(fc.constant(''), fc.stringMatching(pattern));
}

/** The same fields with sorted lists: their order means nothing. */
export function inAnyOrder(fields: ConnectorFields): ConnectorFields {
  return {
    ...fields,
    integrationTypes: [...fields.integrationTypes].sort(),
    supportedRegions: [...fields.supportedRegions].sort(),
    privateProjects: [...fields.privateProjects].sort(),
  };
}
