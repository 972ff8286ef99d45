import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { buildClick } from '../test-utils/click.builder.js';
import type { RecordedRequest } from '../test-utils/fake-commercetools.js';
import { startGateway, type GraphqlAnswer, type RunningGateway } from '../test-utils/running-gateway.js';
import { serveDraft, type ServedDraft } from '../test-utils/served-draft.js';
import { buildErrorBody, buildStagedConnector } from '../test-utils/wire.builder.js';

const DRAFTS = '/connect/connectors/drafts';

let gateway: RunningGateway;
let draft: ServedDraft;
beforeEach(async () => {
  gateway = await startGateway();
  draft = serveDraft(gateway.commercetools);
});
afterEach(() => gateway.close());

type Variables = Record<string, unknown>;
const TARGET = { id: 'connector-1', version: 3, click: buildClick() };
const DRAFT = {
  name: 'Order export',
  creator: { email: 'ada@example.com' },
  repository: { url: 'git@github.com:example-org/order-export.git', tag: 'v1.0.0' },
};

const CREATE = `mutation Create($draft: ConnectorDraft!, $click: Click!) {
  createConnector(draft: $draft, click: $click) { id version name } }`;
const UPDATE = `mutation Update($id: ID!, $version: Int!, $actions: [ConnectorUpdateAction!]!, $click: Click!) {
  updateConnector(id: $id, version: $version, actions: $actions, click: $click) { id version } }`;
const PREVIEW = `mutation Preview($id: ID!, $version: Int!, $click: Click!) {
  requestConnectorPreview(id: $id, version: $version, click: $click) { id version isPreviewable } }`;
const PUBLISH = `mutation Publish($id: ID!, $version: Int!, $certification: Boolean!, $click: Click!) {
  publishConnector(id: $id, version: $version, certification: $certification, click: $click) { id version status } }`;
const COMMENT = `mutation Comment($id: ID!, $version: Int!, $comment: String!, $click: Click!) {
  addCertificationComment(id: $id, version: $version, comment: $comment, click: $click) { id version } }`;
const UNLIST = `mutation Unlist($id: ID!, $version: Int!, $click: Click!) {
  unlistConnector(id: $id, version: $version, click: $click) { id version } }`;
const DELETE = `mutation Delete($id: ID!, $version: Int!, $click: Click!) {
  deleteConnector(id: $id, version: $version, click: $click) }`;

const NAME_ACTION = { setName: { name: 'Orders' } };
const EVERY_MUTATION: [string, string, Variables][] = [
  ['createConnector', CREATE, { draft: DRAFT, click: buildClick() }],
  ['updateConnector', UPDATE, { ...TARGET, actions: [NAME_ACTION] }],
  ['requestConnectorPreview', PREVIEW, TARGET],
  ['publishConnector', PUBLISH, { ...TARGET, certification: false }],
  ['addCertificationComment', COMMENT, { ...TARGET, comment: 'Fixed' }],
  ['unlistConnector', UNLIST, TARGET],
  ['deleteConnector', DELETE, TARGET],
];

function codeOf({ errors }: GraphqlAnswer): unknown {
  return errors?.[0]?.extensions.code;
}

/** Requests to the Connect API and the HTTP API, without tokens. */
function upstream(): RecordedRequest[] {
  return gateway.commercetools.requests.filter(({ path }) => /^\/(connect|ctp)\//.test(path));
}

function bodiesTo(route: string): unknown[] {
  return gateway.commercetools.requestsTo(route).map(({ body }) => JSON.parse(body));
}

function journal(): { value: Record<string, unknown> }[] {
  return gateway.commercetools.customObjects.all() as { value: Record<string, unknown> }[]; // the gateway's
}

describe('what a mutation asks of Connect', () => {
  it.each([
    ['preview', PREVIEW, TARGET, { action: 'updatePreviewable' }],
    ['publish', PUBLISH, { ...TARGET, certification: false }, { action: 'publish', certification: false }],
    [
      'certification',
      PUBLISH,
      { ...TARGET, certification: true },
      { action: 'publish', certification: true },
    ],
    [
      'comment',
      COMMENT,
      { ...TARGET, comment: ' Fixed. ' },
      { action: 'addCertificationComment', comment: ' Fixed. ' },
    ],
    ['unlist', UNLIST, TARGET, { action: 'unlist' }],
  ])('%s is one action of the version that the user saw', async (kind, document, variables, action) => {
    const { errors, data } = await gateway.ask(document, { variables });
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).toEqual([expect.objectContaining({ id: 'connector-1', version: 4 })]);
    expect(draft.received()).toEqual([{ version: 3, actions: [action] }]);
    expect(journal().map(({ value }) => value.kind)).toEqual([kind]);
  });

  it('an edit is the actions in their order, in one request', async () => {
    const actions = [
      NAME_ACTION,
      { setRepository: { url: 'https://github.com/example-org/orders.git', tag: 'v2' } },
      { setSupportedRegions: { regions: ['us-central1.gcp'] }, setDescription: null },
      { setCreatorNoOfContributors: { creatorNoOfContributors: 4 } },
      { removePrivateProject: { privateProject: 'us-central1.gcp:demo-store' } },
    ];
    await gateway.ask(UPDATE, { variables: { ...TARGET, actions } });
    expect(draft.received()).toEqual([
      {
        version: 3,
        actions: [
          { action: 'setName', name: 'Orders' },
          { action: 'setRepository', url: 'https://github.com/example-org/orders.git', tag: 'v2' },
          { action: 'setSupportedRegions', regions: ['us-central1.gcp'] },
          { action: 'setCreatorNoOfContributors', creatorNoOfContributors: 4 },
          { action: 'removePrivateProject', privateProject: 'us-central1.gcp:demo-store' },
        ],
      },
    ]);
  });

  it('a new tag is in the journal even when the answer of Connect is lost', async () => {
    gateway.commercetools.on(`POST ${DRAFTS}/connector-1`, { hangUp: true });
    const setRepository = { url: 'https://github.com/example-org/orders.git', tag: 'v2' };
    await gateway.ask(UPDATE, { variables: { ...TARGET, actions: [{ setRepository }, NAME_ACTION] } });
    expect(journal()[0]?.value).toMatchObject({ kind: 'edit', state: 'requested', tag: 'v2' });
  });

  it('a new connector is sent without what was left open', async () => {
    gateway.commercetools.on(`POST ${DRAFTS}`, { status: 201, json: buildStagedConnector({ id: 'new-1' }) });
    const given = {
      ...DRAFT,
      key: null,
      creator: { email: 'ada@example.com', name: null, company: 'Example' },
    };
    const { data } = await gateway.ask(CREATE, {
      variables: { draft: { ...given, supportedRegions: [] }, click: buildClick() },
    });
    expect(data?.createConnector).toMatchObject({ id: 'new-1' });
    expect(bodiesTo(`POST ${DRAFTS}`)).toEqual([
      { ...DRAFT, creator: { email: 'ada@example.com', company: 'Example' }, supportedRegions: [] },
    ]);
    expect(journal()[0]?.value).toMatchObject({ kind: 'create', subject: 'connector/new-1', tag: 'v1.2.0' });
  });

  it('a deletion answers the id', async () => {
    const { data } = await gateway.ask(DELETE, { variables: TARGET });
    expect(data).toEqual({ deleteConnector: 'connector-1' });
    expect(gateway.commercetools.requestsTo(`DELETE ${DRAFTS}/connector-1`)).toHaveLength(1);
    expect(journal()[0]?.value).toMatchObject({ kind: 'delete', state: 'ended' });
  });

  it('a deletion of a connector that has changed is refused before Connect is asked for it', async () => {
    draft.change({ name: 'Changed meanwhile' });
    const answer = await gateway.ask(DELETE, { variables: TARGET });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'ConcurrentModification',
      status: 409,
      details: { expectedVersion: 3, currentVersion: 4 },
    });
    expect(gateway.commercetools.requestsTo(`DELETE ${DRAFTS}/connector-1`)).toEqual([]);
    expect(journal()[0]?.value).toMatchObject({ kind: 'delete', state: 'refused' });
  });

  it('a connector that does not exist is an error with the code of the Connect API', async () => {
    const notFound = { status: 404, json: buildErrorBody(404, 'ResourceNotFound') };
    gateway.commercetools.on(`GET ${DRAFTS}/nothing`, notFound);
    gateway.commercetools.on(`POST ${DRAFTS}/nothing`, notFound);
    for (const document of [PREVIEW, DELETE]) {
      const { errors } = await gateway.ask(document, {
        variables: { ...TARGET, id: 'nothing', click: buildClick(document.length) },
      });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'ResourceNotFound', status: 404 });
    }
  });
});

describe('a user who may only view', () => {
  it.each(EVERY_MUTATION)(
    'is refused %s, and nothing is sent or written',
    async (_name, document, variables) => {
      const claims = { permissions: ['canViewConnectConsole'] };
      const answer = await gateway.ask(document, { variables, claims });
      expect(answer.status).toBe(403);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'FORBIDDEN',
        status: 403,
        details: { right: 'manageConnectors' },
      });
      expect(upstream()).toEqual([]);
      expect(journal()).toEqual([]);
    },
  );

  it('is told so before anything about the input', async () => {
    const variables = { ...TARGET, click: { id: 'no uuid' }, actions: [] };
    const answer = await gateway.ask(UPDATE, { variables, claims: { permissions: ['canView'] } });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'FORBIDDEN']);
  });
});

describe('input that makes no sense is refused before anything is written:', () => {
  it.each<[string, string, Variables]>([
    ['no action', UPDATE, { actions: [] }],
    ['an action without field', UPDATE, { actions: [{}] }],
    ['an action whose only field is null', UPDATE, { actions: [NAME_ACTION, { setName: null }] }],
    [
      'an action with two fields',
      UPDATE,
      { actions: [{ ...NAME_ACTION, setDescription: { description: '' } }] },
    ],
    ['an empty comment', COMMENT, { comment: '' }],
    ['a blank comment', COMMENT, { comment: ' \n\t' }],
    ['an id that leads out of the path', PREVIEW, { id: '../x' }],
    ['an id that leads out of the path, to delete', DELETE, { id: '..' }],
  ])('%s', async (_name, document, changes) => {
    const answer = await gateway.ask(document, { variables: { ...TARGET, ...changes } });
    expect([answer.status, codeOf(answer)]).toEqual([200, 'BAD_USER_INPUT']);
    expect(upstream()).toEqual([]);
  });

  it.each(EVERY_MUTATION)(
    'a click of %s that is no UUID of version 7',
    async (_name, document, variables) => {
      for (const id of ['', '1', '9b2d3f60-5d1b-4c6e-9c58-1f0f3a5b6c7d', `${buildClick().id}0`, '../../x']) {
        expect(codeOf(await gateway.ask(document, { variables: { ...variables, click: { id } } }))).toBe(
          'BAD_USER_INPUT',
        );
      }
      expect(upstream()).toEqual([]);
    },
  );
});

describe('how many requests commercetools gets', () => {
  it.each(EVERY_MUTATION)('for %s', async (name, document, variables) => {
    gateway.commercetools.on(`POST ${DRAFTS}`, { status: 201, json: buildStagedConnector() });
    await gateway.ask(document, { variables });
    // Intent, the change itself, outcome, and what has to be pruned; deleting has to read first.
    expect(upstream()).toHaveLength(name === 'deleteConnector' ? 5 : 4);
  });
});
