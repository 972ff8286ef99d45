import { describe, expect, it } from '@jest/globals';
import type { Connector, ConnectorStaged, Deployment } from '@commercetools-connect/sdk';

import { buildConnector, buildDeployment, buildStagedConnector } from '../test-utils/wire.builder.js';
import { readResource } from './readable-body.js';
import { toConnector } from './to-connector.js';
import { toDeployment } from './to-deployment.js';
import { toStagedConnector } from './to-staged-connector.js';

describe('a staged connector', () => {
  it('keeps what the Connect API documents', () => {
    const model = toStagedConnector(readResource<ConnectorStaged>(buildStagedConnector()));
    expect(model).toEqual({
      id: '5f0c5a6e-3c34-4a3e-9b53-0c8f7c4e7b01',
      version: 3,
      key: 'order-export',
      name: 'Order export',
      description: 'Sends orders to the warehouse',
      integrationTypes: ['oms'],
      creator: {
        name: 'Ada',
        title: null,
        email: 'ada@example.com',
        company: 'Example Ltd',
        noOfContributors: null,
        logoUrl: null,
        supportUrl: null,
      },
      repository: { url: 'git@github.com:example-org/order-export.git', tag: 'v1.2.0' },
      applications: [
        {
          applicationName: 'service',
          applicationType: 'service',
          standardConfiguration: [
            { key: 'CTP_REGION', description: 'Region', required: true, default: null },
          ],
          securedConfiguration: [{ key: 'API_KEY', description: 'Key of the warehouse', required: true }],
        },
      ],
      globalConfiguration: null,
      apiClientScopes: [],
      private: true,
      privateProjects: ['us-central1.gcp:demo-store'],
      supportedRegions: ['us-central1.gcp'],
      status: 'Draft',
      isPreviewable: 'true',
      alreadyListed: false,
      hasChanges: true,
      previewableReport: {
        entries: [
          {
            type: 'Information',
            title: 'Image check succeeded',
            message: null,
            application: null,
            createdAt: '2026-11-01T10:00:00.000Z',
          },
        ],
      },
      publishingReport: null,
      documentationUrl: null,
      createdAt: null,
      lastModifiedAt: null,
      certificationComments: [],
    });
  });

  it('keeps the times that the Connect API may tell', () => {
    const times = { createdAt: '2026-10-01T08:00:00.000Z', lastModifiedAt: '2026-11-01T08:00:00.000Z' };
    const wire = buildStagedConnector(times);
    expect(toStagedConnector(readResource<ConnectorStaged>(wire))).toMatchObject(times);
  });

  it.each([
    ['today', { noOfContributors: 3 }, 3],
    ['in material of 2023', { noOfDevelopers: 2 }, 2],
    ['under both names', { noOfContributors: 3, noOfDevelopers: 2 }, 3],
    ['as no whole number', { noOfContributors: 2.5 }, null],
  ])('reads the number of contributors as it is told %s', (_name, creator, expected) => {
    const wire = buildStagedConnector({ creator });
    expect(toStagedConnector(readResource<ConnectorStaged>(wire)).creator.noOfContributors).toBe(expected);
  });

  it('keeps the logo of the creator', () => {
    const wire = buildStagedConnector({ creator: { logoUrl: 'https://example.com/logo.svg' } });
    const { creator } = toStagedConnector(readResource<ConnectorStaged>(wire));
    expect(creator.logoUrl).toBe('https://example.com/logo.svg');
  });

  it('tells the certification thread oldest first, whatever the time zones', () => {
    const comments = [
      { userId: 'connect-team', datetime: '2026-11-02T10:00:00+02:00', comment: 'second' },
      { userId: 'demo-store', datetime: '2026-11-02T07:30:00Z', comment: 'first' },
    ];
    const wire = buildStagedConnector({ certificationInfo: { comments } });
    expect(toStagedConnector(readResource<ConnectorStaged>(wire)).certificationComments).toEqual([
      { author: 'demo-store', createdAt: '2026-11-02T07:30:00Z', comment: 'first' },
      { author: 'connect-team', createdAt: '2026-11-02T10:00:00+02:00', comment: 'second' },
    ]);
  });

  it('leaves a thread in its order when a comment has no time', () => {
    const comments = [{ comment: 'a', datetime: '2026-11-02T10:00:00Z' }, { comment: 'b' }, null];
    const wire = buildStagedConnector({ certificationInfo: { comments } });
    expect(toStagedConnector(readResource<ConnectorStaged>(wire)).certificationComments).toEqual([
      { author: '', createdAt: '2026-11-02T10:00:00Z', comment: 'a' },
      { author: '', createdAt: null, comment: 'b' },
    ]);
  });

  it('keeps values that nobody knows yet', () => {
    const wire = buildStagedConnector({
      status: 'Quarantined',
      isPreviewable: 'maybe',
      integrationTypes: ['telepathy'],
    });
    expect(toStagedConnector(readResource<ConnectorStaged>(wire))).toMatchObject({
      status: 'Quarantined',
      isPreviewable: 'maybe',
      integrationTypes: ['telepathy'],
    });
  });

  it('reads a previewability that is a boolean after all', () => {
    const wire = buildStagedConnector({ isPreviewable: true });
    expect(toStagedConnector(readResource<ConnectorStaged>(wire)).isPreviewable).toBe('true');
  });
});

describe('an answer of which only id and version are there', () => {
  const bare = { id: 'id-1', version: 1 };
  const nulls = (wire: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(Object.keys(wire).map((name) => [name, bare[name as keyof typeof bare] ?? null]));

  it.each([
    ['bare', bare],
    ['full of nulls', nulls(buildStagedConnector())],
    [
      'with null items',
      {
        ...bare,
        configurations: [null, {}],
        integrationTypes: [null],
        previewableReport: { entries: [null, {}] },
      },
    ],
  ])('%s still is a staged connector', (_name, wire) => {
    const model = toStagedConnector(readResource<ConnectorStaged>(wire));
    expect(model).toMatchObject({
      name: 'id-1',
      status: 'Draft',
      isPreviewable: 'none',
      integrationTypes: [],
    });
  });

  it.each([
    ['bare', bare],
    ['full of nulls', nulls(buildConnector())],
  ])('%s still is a connector', (_name, wire) => {
    expect(toConnector(readResource<Connector>(wire))).toMatchObject({
      name: 'id-1',
      applications: [],
      certified: false,
    });
  });

  it.each([
    ['bare', bare],
    ['full of nulls', nulls(buildDeployment())],
    [
      'with null items',
      { ...bare, applications: [null, {}], connector: { configurations: [null] }, details: { build: null } },
    ],
  ])('%s still is a deployment, whose status is not guessed', (_name, wire) => {
    expect(toDeployment(readResource<Deployment>(wire))).toMatchObject({
      status: 'Unknown',
      type: null,
      preview: false,
      globalConfiguration: null,
      buildReport: null,
    });
  });
});

describe('a deployment', () => {
  it.each([
    [{ type: 'preview', preview: undefined }, true],
    [{ type: 'sandbox', preview: undefined }, false],
    [{ type: undefined, preview: true }, true],
  ])('%j is a preview: %s', (fields, preview) => {
    expect(toDeployment(readResource<Deployment>(buildDeployment(fields))).preview).toBe(preview);
  });

  it('does not know the type of an application that the snapshot does not declare', () => {
    const wire = buildDeployment({ applications: [{ id: 'app-1', applicationName: 'added-later' }] });
    expect(toDeployment(readResource<Deployment>(wire)).applications).toEqual([
      {
        id: 'app-1',
        applicationName: 'added-later',
        applicationType: null,
        standardConfiguration: [],
        securedConfiguration: [],
        url: null,
        topic: null,
        schedule: null,
        retryPolicy: null,
      },
    ]);
  });
});
