import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import { buildDeployment, buildErrorBody } from '../test-utils/wire.builder.js';

const DEPLOYMENTS = 'GET /connect/demo-store/deployments';
const JOURNAL = 'GET /ctp/demo-store/custom-objects/connect-console-journal';
const USUAL = 'usual { run { median p95 runs } phase { median p95 runs } }';
const ASK = `{ deployment(id: "some-id") { ${USUAL} } }`;
const MINUTE = 60_000;
const NOT_KNOWN = { run: null, phase: null };

type Wire = Record<string, unknown>;

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
  note('some-id', 'now', { state: 'running', ending: null });
});
afterEach(() => gateway.close());

function hold(others: Wire[], status = 'Deploying'): void {
  const own = buildDeployment({ id: 'some-id', type: 'production', status });
  const results = [own, ...others];
  gateway.commercetools.on(`${DEPLOYMENTS}/some-id`, { json: own });
  gateway.commercetools.on(DEPLOYMENTS, {
    json: { limit: 500, offset: 0, count: results.length, total: results.length, results },
  });
}

function like(id: string, fields: Wire = {}): Wire {
  return buildDeployment({ id, type: 'production', ...fields });
}

/** Notes a redeploy that was queued for a minute and took as many minutes as it says; its start is when it is noted. */
function note(id: string, click: string, fields: Wire = {}, minutes = 5): void {
  const now = Date.now();
  const after = (passed: number): string => new Date(now + passed * MINUTE).toISOString();
  gateway.commercetools.customObjects.put({
    container: 'connect-console-journal',
    key: `deployment.${id}.11.${click}`,
    value: {
      schema: 1,
      subject: `deployment/${id}`,
      kind: 'redeploy',
      origin: 'console',
      state: 'ended',
      resourceVersion: 11,
      phases: [
        { status: 'Queued', seenAt: after(0) },
        { status: 'Deploying', seenAt: after(1) },
      ],
      ending: {
        verdict: 'passed',
        endedAt: after(minutes),
        endedAtSource: 'report',
        report: null,
      },
      ...fields,
    },
  });
}

type Usual = Record<'run' | 'phase', { median: number; p95: number; runs: number } | null>;

async function readUsual(): Promise<Usual> {
  const { data, errors } = await gateway.ask(ASK);
  expect(errors).toBeUndefined();
  return (data?.deployment as Wire).usual as Usual; // the shape that was asked for
}

describe('how long a run usually takes', () => {
  it('is known from the deployments of the same connector and type, with one query for all of them', async () => {
    hold([like('twin-1'), like('twin-2'), like('preview', { type: 'preview' })]);
    note('some-id', 'before', {}, 9);
    for (const click of ['a', 'b']) note('twin-1', click, {}, 4);
    for (const click of ['a', 'b']) note('twin-2', click, {}, 5);
    for (const click of ['a', 'b', 'c']) note('preview', click, {}, 50);
    const { run, phase } = await readUsual();
    expect(run?.runs).toBe(5);
    // The journal is written between a start and its clock.
    expect([run?.median, run?.p95].map((ms = 0) => Math.round(ms / MINUTE))).toEqual([5, 9]);
    expect(phase).toEqual({ median: 4 * MINUTE, p95: 8 * MINUTE, runs: 5 });
    expect(gateway.commercetools.requestsTo(JOURNAL)).toHaveLength(2);
  });

  it('is not known from other connectors', async () => {
    const other = like('other', { connector: { id: 'another-connector', version: 1 } });
    hold([other]);
    for (const click of ['a', 'b', 'c', 'd', 'e']) note('other', click);
    expect(await readUsual()).toEqual(NOT_KNOWN);
  });

  it('is read of 20 others at most', async () => {
    hold(Array.from({ length: 40 }, (_, index) => like(`twin-${index}`)));
    await readUsual();
    const where = gateway.commercetools.requestsTo(JOURNAL).map(({ path }) => decodeURIComponent(path));
    expect(where.at(-1)?.match(/twin-/g)).toHaveLength(20);
  });

  it.each([
    ['the other deployments', DEPLOYMENTS],
    ['the journal', JOURNAL],
  ])('is not known while %s cannot be read, and the deployment is answered', async (_name, route) => {
    hold([like('twin-1')]);
    for (const click of ['a', 'b', 'c', 'd', 'e']) note('twin-1', click);
    gateway.commercetools.on(route, { status: 403, json: buildErrorBody(403, 'insufficient_scope') });
    expect(await readUsual()).toEqual(NOT_KNOWN);
  });

  it('is not asked for while Connect is not at work', async () => {
    hold([like('twin-1')], 'Deployed');
    expect(await readUsual()).toEqual(NOT_KNOWN);
    expect(gateway.commercetools.requestsTo(DEPLOYMENTS)).toEqual([]);
  });

  it('is refused in a list', async () => {
    hold([]);
    const { errors } = await gateway.ask(`{ deployments { results { ${USUAL} } } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
