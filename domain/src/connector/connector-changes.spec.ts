import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectorUpdateActions, type ConnectorUpdateAction } from './connector-changes.js';
import { acceptedFields, buildConnectorFields, inAnyOrder } from '../test-utils/connector-fields.builder.js';
import type { ConnectorFields } from './connector-fields.js';

const BEFORE = buildConnectorFields();
const FIELD_NAMES = [
  'name',
  'description',
  'integrationTypes',
  'creator',
  'repository',
  'supportedRegions',
  'privateProjects',
  'documentationUrl',
] as const;

describe('the update actions of an edit', () => {
  it.each<[string, Parameters<typeof buildConnectorFields>[0], ConnectorUpdateAction[]]>([
    ['the name', { name: 'New' }, [{ setName: { name: 'New' } }]],
    ['the description', { description: '' }, [{ setDescription: { description: '' } }]],
    ['the tag', { repository: { tag: 'v2' } }, [{ setRepository: { ...BEFORE.repository, tag: 'v2' } }]],
    [
      'the repository',
      { repository: { url: 'git@x:y.git' } },
      [{ setRepository: { ...BEFORE.repository, url: 'git@x:y.git' } }],
    ],
    ['the documentation', { documentationUrl: '' }, [{ setDocumentationUrl: { documentationUrl: '' } }]],
    ['the creator', { creator: { name: 'Bo' } }, [{ setCreatorName: { creatorName: 'Bo' } }]],
    ['the title', { creator: { title: '' } }, [{ setCreatorTitle: { creatorTitle: '' } }]],
    ['the e-mail', { creator: { email: 'b@c.d' } }, [{ setCreatorEmail: { creatorEmail: 'b@c.d' } }]],
    ['the company', { creator: { company: 'Co' } }, [{ setCreatorCompany: { creatorCompany: 'Co' } }]],
    ['the logo', { creator: { logoUrl: 'https://l' } }, [{ setCreatorLogo: { logoUrl: 'https://l' } }]],
    [
      'the support',
      { creator: { supportUrl: 'https://s' } },
      [{ setCreatorSupportUrl: { creatorSupportUrl: 'https://s' } }],
    ],
    [
      'the number of contributors',
      { creator: { noOfContributors: '12' } },
      [{ setCreatorNoOfContributors: { creatorNoOfContributors: 12 } }],
    ],
    ['the types', { integrationTypes: [] }, [{ setIntegrationTypes: { integrationTypes: [] } }]],
    [
      'the regions',
      { supportedRegions: ['us-east-2.aws'] },
      [{ setSupportedRegions: { regions: ['us-east-2.aws'] } }],
    ],
    [
      'the projects',
      { privateProjects: ['eu:a', 'eu:b'] },
      [
        { addPrivateProject: { privateProject: 'eu:a' } },
        { addPrivateProject: { privateProject: 'eu:b' } },
        { removePrivateProject: { privateProject: 'europe-west1.gcp:demo-store' } },
      ],
    ],
  ])('of %s', (_name, change, actions) => {
    expect(connectorUpdateActions(BEFORE, buildConnectorFields(change))).toEqual(actions);
  });

  it('leave alone what Connect cannot take away or change', () => {
    const after = buildConnectorFields({
      key: 'new',
      supportedRegions: [],
      creator: { noOfContributors: '' },
    });
    expect(connectorUpdateActions(BEFORE, after)).toEqual([]);
  });

  it('do not mind the order within a list', () => {
    const after = buildConnectorFields({
      integrationTypes: ['email', 'crm'],
      supportedRegions: ['us-central1.gcp', 'europe-west1.gcp'],
    });
    expect(connectorUpdateActions(BEFORE, after)).toEqual([]);
  });

  it('are none when nothing changed', () => {
    fc.assert(
      fc.property(acceptedFields, (fields) => expect(connectorUpdateActions(fields, fields)).toEqual([])),
    );
  });

  it('make the new fields of the old ones, one action for each field that differs', () => {
    fc.assert(
      fc.property(acceptedFields, acceptedFields, fc.array(fc.nat({ max: 7 })), (before, edited, kept) => {
        const after = { ...keepSome(before, edited, kept), key: before.key };
        const actions = connectorUpdateActions(before, after);
        expect(inAnyOrder(actions.reduce(applied, before))).toEqual(inAnyOrder(after));
        for (const [index] of actions.entries()) {
          const others = actions.filter((_action, other) => other !== index);
          expect(inAnyOrder(others.reduce(applied, before))).not.toEqual(inAnyOrder(after));
        }
        expect(actions.every((action) => Object.keys(action).length === 1)).toBe(true);
      }),
    );
  });
});

/** Edited fields in which some are as they were, and nothing is emptied that cannot be. */
function keepSome(
  before: ConnectorFields,
  edited: ConnectorFields,
  kept: readonly number[],
): ConnectorFields {
  const fields = FIELD_NAMES.filter((_name, index) => kept.includes(index));
  const after = { ...edited, ...Object.fromEntries(fields.map((name) => [name, before[name]])) };
  return {
    ...after,
    creator: {
      ...after.creator,
      noOfContributors: after.creator.noOfContributors || before.creator.noOfContributors,
    },
    repository: { ...after.repository, tag: kept.includes(0) ? before.repository.tag : after.repository.tag },
    supportedRegions: after.supportedRegions.length > 0 ? after.supportedRegions : before.supportedRegions,
    privateProjects: [...new Set([...before.privateProjects.slice(1), ...after.privateProjects])],
  };
}

/** What Connect makes of one update action. */
function applied(fields: ConnectorFields, action: ConnectorUpdateAction): ConnectorFields {
  const { creator } = fields;
  if ('setName' in action) return { ...fields, name: action.setName.name };
  if ('setDescription' in action) return { ...fields, description: action.setDescription.description };
  if ('setDocumentationUrl' in action) return { ...fields, ...action.setDocumentationUrl };
  if ('setIntegrationTypes' in action) return { ...fields, ...action.setIntegrationTypes };
  if ('setRepository' in action) return { ...fields, repository: action.setRepository };
  if ('setSupportedRegions' in action) {
    return { ...fields, supportedRegions: action.setSupportedRegions.regions };
  }
  if ('addPrivateProject' in action) {
    return {
      ...fields,
      privateProjects: [...fields.privateProjects, action.addPrivateProject.privateProject],
    };
  }
  if ('removePrivateProject' in action) {
    const { privateProject } = action.removePrivateProject;
    return { ...fields, privateProjects: fields.privateProjects.filter((other) => other !== privateProject) };
  }
  return { ...fields, creator: { ...creator, ...creatorChange(action) } };
}

function creatorChange(action: ConnectorUpdateAction): Partial<ConnectorFields['creator']> {
  if ('setCreatorName' in action) return { name: action.setCreatorName.creatorName };
  if ('setCreatorTitle' in action) return { title: action.setCreatorTitle.creatorTitle };
  if ('setCreatorEmail' in action) return { email: action.setCreatorEmail.creatorEmail };
  if ('setCreatorCompany' in action) return { company: action.setCreatorCompany.creatorCompany };
  if ('setCreatorLogo' in action) return action.setCreatorLogo;
  if ('setCreatorSupportUrl' in action) return { supportUrl: action.setCreatorSupportUrl.creatorSupportUrl };
  if ('setCreatorNoOfContributors' in action) {
    return { noOfContributors: String(action.setCreatorNoOfContributors.creatorNoOfContributors) };
  }
  throw new Error(`An action without effect: ${JSON.stringify(action)}`);
}
