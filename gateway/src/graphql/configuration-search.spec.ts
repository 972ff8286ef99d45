import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { searchConfiguration } from '../connect/search-configuration.js';
import { toDeployment } from '../connect/to-deployment.js';
import { readResource } from '../connect/readable-body.js';
import { holdPages } from '../test-utils/held-pages.js';
import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import { buildDeployment } from '../test-utils/wire.builder.js';

const DEPLOYMENTS = 'GET /connect/demo-store/deployments';
const CANARY = 'canary-7a21-secured-value';

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

type Wire = Record<string, unknown>;
type Answer = { complete: boolean; searched: number; hits: Wire[] };

function deployment(id: string, standard: Record<string, string>, fields: Wire = {}): Wire {
  return buildDeployment({
    id,
    key: `key-of-${id}`,
    applications: [
      {
        applicationName: 'service',
        standardConfiguration: Object.entries(standard).map(([key, value]) => ({ key, value })),
        securedConfiguration: [{ key: 'API_KEY', value: CANARY }],
      },
    ],
    ...fields,
  });
}

async function search(args: string): Promise<Answer> {
  const { data, errors } = await gateway.ask(
    `{ configurationSearch(${args}) { complete searched hits {
         deploymentId deploymentKey deploymentType connectorName application key value } } }`,
  );
  expect(errors).toBeUndefined();
  return data?.configurationSearch as Answer; // the shape that was asked for
}

async function keysOf(args: string): Promise<unknown[]> {
  return (await search(args)).hits.map(({ deploymentId, key }) => `${String(deploymentId)} ${String(key)}`);
}

describe('a search over the configuration of all deployments', () => {
  beforeEach(() =>
    holdPages(gateway.commercetools, DEPLOYMENTS, [
      deployment('one', { ERP_URL: 'https://erp.example.com', REGION: 'eu' }),
      deployment(
        'two',
        { REGION: 'EU-west' },
        {
          globalConfiguration: {
            standardConfiguration: [{ key: 'SHARED', value: 'https://ERP.example.com/v2' }],
          },
        },
      ),
    ]),
  );

  it('finds keys and values whatever the case, also those that all applications share', async () => {
    expect(await search('text: "erp"')).toEqual({
      complete: true,
      searched: 2,
      hits: [
        {
          deploymentId: 'one',
          deploymentKey: 'key-of-one',
          deploymentType: 'sandbox',
          connectorName: 'Order export',
          application: 'service',
          key: 'ERP_URL',
          value: 'https://erp.example.com',
        },
        expect.objectContaining({
          deploymentId: 'two',
          application: null,
          key: 'SHARED',
          value: 'https://ERP.example.com/v2',
        }),
      ],
    });
  });

  it.each([
    ['text: "eu"', ['one REGION', 'two REGION']],
    ['text: " eu "', ['one REGION', 'two REGION']],
    ['text: "eu", exact: true', ['one REGION']],
    ['text: "REGION", exact: true', []],
    ['text: "region"', ['one REGION', 'two REGION']],
    ['text: "api_key"', ['one API_KEY', 'two API_KEY']],
    ['text: "api_key", exact: true', []],
    ['text: "nothing"', []],
  ])('with %s finds %j', async (args, keys) => {
    expect(await keysOf(args)).toEqual(keys);
  });

  it.each([CANARY, 'canary', '****'])('never looks into a secured value, not even for %s', async (text) => {
    expect((await search(`text: "${text}"`)).hits).toEqual([]);
    expect((await search(`text: "${text}", exact: true`)).hits).toEqual([]);
    expect(JSON.stringify(await search('text: "api"'))).not.toContain(CANARY);
  });

  it.each(['""', '"  "'])('for %s is refused', async (text) => {
    const { errors } = await gateway.ask(`{ configurationSearch(text: ${text}) { searched } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(gateway.commercetools.requestsTo(DEPLOYMENTS)).toEqual([]);
  });
});

const VALUES = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [`SETTING_${index}`, `https://service-${index}.example.com/path`]),
);

describe('a search over 500 deployments of 40 keys', () => {
  it('takes one call for as many searches as are made within ten seconds, and tells when hits are left out', async () => {
    const all = Array.from({ length: 500 }, (_, index) => deployment(`d${index}`, VALUES));
    holdPages(gateway.commercetools, DEPLOYMENTS, all);
    expect(await search('text: "SETTING_39"')).toMatchObject({ complete: true, searched: 500 });
    const { complete, hits } = await search('text: "example"');
    expect({ complete, hits: hits.length }).toEqual({ complete: false, hits: 1_000 });
    expect(gateway.commercetools.requestsTo(DEPLOYMENTS)).toHaveLength(1);
  });

  it('takes a few milliseconds', () => {
    const all = Array.from({ length: 500 }, (_, index) =>
      toDeployment(readResource(deployment(`d${index}`, VALUES))),
    );
    const times = Array.from({ length: 9 }, () => {
      const startedAt = performance.now();
      searchConfiguration(all, { text: 'not there', exact: false, most: 1_000 });
      return performance.now() - startedAt;
    }).sort((one, other) => one - other);
    // About 4 ms; the rest is for a busy machine.
    expect(times[4]).toBeLessThan(100);
  });
});
