import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { holdGraphql } from '../test-utils/held-graphql.js';
import { holdPages, holdPublished } from '../test-utils/held-pages.js';
import { startGateway, type GraphqlAnswer, type RunningGateway } from '../test-utils/running-gateway.js';
import {
  buildConnector,
  buildDeclaredApplication,
  buildDeployment,
  buildErrorBody,
} from '../test-utils/wire.builder.js';

const DEPLOYMENTS = 'GET /connect/demo-store/deployments';
const PUBLISHED = 'GET /connect/connectors/search';
const JOURNAL = 'GET /ctp/demo-store/custom-objects/connect-console-journal';
const DAY = 24 * 60 * 60;
const BROKEN = { status: 500, json: buildErrorBody(500, 'General') };

const REQUIRED = buildDeclaredApplication({
  standardConfiguration: [{ key: 'CTP_REGION', description: '', required: true }],
});

type Wire = Record<string, unknown>;

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
  holdGraphql(gateway.commercetools, {});
  holdPages(gateway.commercetools, 'GET /connect/connectors/drafts', []);
  holdPublished(gateway.commercetools, [buildConnector({ id: 'connector-1', version: 5 })]);
  holdPages(gateway.commercetools, DEPLOYMENTS, [
    deployment('well'),
    deployment('failed', { status: 'Failed' }),
    deployment('warned', { type: 'production', ...reported(60, 'Warning') }),
    deployment('stayed', { type: 'production', status: 'UndeployFailed' }),
    deployment('drifted', { applications: [{ applicationName: 'service', standardConfiguration: [] }] }),
    deployment('behind', { connector: snapshot({ version: 4 }) }),
    deployment('at-work', { status: 'Deploying' }),
    deployment('old', { type: 'preview', ...reported(8 * DAY) }),
    deployment('untold', { type: 'preview', details: {} }),
    deployment('young', { type: 'preview', ...reported(6 * DAY) }),
  ]);
});
afterEach(() => gateway.close());

function deployment(key: string, fields: Wire = {}): Wire {
  const applications = [
    { applicationName: 'service', standardConfiguration: [{ key: 'CTP_REGION', value: 'a' }] },
  ];
  return buildDeployment({
    id: `id-of-${key}`,
    key,
    type: 'sandbox',
    connector: snapshot(),
    applications,
    ...fields,
  });
}

function snapshot(fields: Wire = {}): Wire {
  return { id: 'connector-1', version: 5, configurations: [REQUIRED], ...fields };
}

function reported(secondsAgo: number, type = 'Information'): Wire {
  const createdAt = new Date(Date.now() - secondsAgo * 1000).toISOString();
  return { details: { build: { report: { entries: [{ type, title: 'Built', createdAt }] } } } };
}

function list(args: string): Promise<GraphqlAnswer> {
  return gateway.ask(`{ deployments(${args}) { total results { key } } }`);
}

async function keysOf(args: string): Promise<string[]> {
  const { data, errors } = await list(args);
  expect(errors).toBeUndefined();
  // The shape that was asked for.
  return (data?.deployments as { results: { key: string }[] }).results.map(({ key }) => key);
}

async function countOf(concern: string): Promise<unknown> {
  const { data } = await gateway.ask(`{ overview { deployments { ${concern} } } }`);
  // The shape that was asked for.
  return (data?.overview as { deployments: Wire }).deployments[concern];
}

const CONCERNS: [concern: string, keys: string[]][] = [
  ['failed', ['failed', 'stayed']],
  ['stuck', ['at-work']],
  ['withWarnings', ['warned']],
  ['drifted', ['drifted']],
  ['updateAvailable', ['behind']],
  ['lingering', ['old']],
];

describe('a list by concern', () => {
  it.each(CONCERNS)('%s holds %j, which is what the overview counts', async (concern, keys) => {
    await countOf('stuck'); // The gateway sees now that Connect is at work.
    gateway.commercetools.advance(31 * 60);
    expect(await countOf(concern)).toBe(keys.length); // First: its other answers tell the time.
    expect((await keysOf(`concerns: ["${concern}"], sort: ["createdAt asc"]`)).sort()).toEqual(keys);
  });

  it('holds previews that linger by the journal, too', async () => {
    expect(await keysOf('concerns: ["lingering"]')).toEqual(['old']);
    gateway.commercetools.advance(8 * DAY);
    expect(await countOf('lingering')).toBe(3);
    const keys = await keysOf('concerns: ["lingering"], sort: ["name asc"]');
    expect(keys).toEqual(['old', 'untold', 'young']);
  });

  it('holds what has any of several, once, in the order that was asked for', async () => {
    const keys = await keysOf('concerns: ["withWarnings", "failed", "failed"], sort: ["name desc"]');
    expect(keys).toEqual(['warned', 'stayed', 'failed']);
  });

  it('can be filtered by other things', async () => {
    expect(await keysOf('concerns: ["failed"], deploymentType: "production"')).toEqual(['stayed']);
  });

  it('is paged, and tells how many there are on all pages', async () => {
    const { data } = await list('concerns: ["failed"], sort: ["name asc"], limit: 1, offset: 1');
    expect(data?.deployments).toEqual({ total: 2, results: [{ key: 'stayed' }] });
  });

  it.each(['boredom', 'toString', ''])('holds nothing for "%s", which is no concern', async (concern) => {
    expect(await keysOf(`concerns: ["${concern}"]`)).toEqual([]);
  });

  it('holds everything when no concern is named', async () => {
    expect(await keysOf('concerns: []')).toHaveLength(10);
  });
});

describe('a list by a concern that cannot be told now', () => {
  it.each([
    ['stuck', JOURNAL],
    ['lingering', JOURNAL],
    ['updateAvailable', PUBLISHED],
    ['failed", "stuck', JOURNAL],
  ])('%s, is an error and not empty', async (concern, route) => {
    gateway.commercetools.on(route, BROKEN);
    const { data, errors } = await list(`concerns: ["${concern}"]`);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_UNREADABLE', status: 503 });
  });

  it('is answered when nothing of it has to be read', async () => {
    gateway.commercetools.on(JOURNAL, BROKEN);
    gateway.commercetools.on(PUBLISHED, BROKEN);
    for (const concern of ['failed', 'withWarnings', 'drifted']) {
      expect(await keysOf(`concerns: ["${concern}"]`)).not.toEqual([]);
    }
  });

  it('needs no journal of those that other filters leave out', async () => {
    gateway.commercetools.on(JOURNAL, BROKEN);
    expect(await keysOf('concerns: ["stuck"], deploymentType: "production"')).toEqual([]);
  });
});
