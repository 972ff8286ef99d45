import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import { buildTargetDraft, register } from '../test-utils/sync-target.builder.js';
import {
  buildDeclaredApplication,
  buildDeployment,
  buildErrorBody,
  buildPage,
  buildStagedConnector,
} from '../test-utils/wire.builder.js';
import { toConfigurationValues } from './to-configuration-values.js';

const CANARY = 'canary-4f1b-secured-value';
const DEPLOYMENTS = 'GET /connect/demo-store/deployments';
const DEPLOYMENT = `${DEPLOYMENTS}/key=order-export`;
const STAGED = 'GET /connect/connectors/drafts/key=order-export';

const VALUES = '{ standardConfiguration { key value } securedConfiguration { key isSet } }';
const KEYS = '{ standardConfiguration { key default } securedConfiguration { key description } }';
const DEPLOYMENT_QUERY = `{ deployment(key: "order-export") { applications ${VALUES} globalConfiguration ${VALUES}
  connector { applications ${KEYS} } } }`;
const STAGED_QUERY = `{ stagedConnector(key: "order-export") { applications ${KEYS} globalConfiguration ${KEYS} } }`;

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

const unmasked = [{ key: 'API_KEY', value: CANARY, default: CANARY, plain: CANARY }];
const leakyApplication = buildDeclaredApplication({
  securedConfiguration: [{ key: 'API_KEY', value: CANARY, default: CANARY }],
  standardConfiguration: [{ key: 'API_KEY', default: CANARY }],
});

describe('a secured value, even when the Connect API does not mask it, reaches neither browser nor log', () => {
  it.each([
    ['in an application', { applications: [{ applicationName: 'service', securedConfiguration: unmasked }] }],
    [
      'among the standard values of an application',
      { applications: [{ applicationName: 'service', standardConfiguration: unmasked }] },
    ],
    ['in the global configuration', { globalConfiguration: { securedConfiguration: unmasked } }],
    ['in the snapshot of the connector', { connector: { configurations: [leakyApplication] } }],
    [
      'in fields that nobody documents',
      { apiClient: { secret: CANARY }, secrets: CANARY, details: { build: { env: CANARY } } },
    ],
  ])('%s of a deployment', async (_name, fields) => {
    gateway.commercetools.on(DEPLOYMENT, { json: buildDeployment(fields) });
    const answer = await gateway.ask(DEPLOYMENT_QUERY);
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer)).not.toContain(CANARY);
    expect(gateway.logs()).not.toContain(CANARY);
  });

  it('of a deployment that feeds a sync target', async () => {
    const fields = {
      key: 'order-export',
      applications: [{ applicationName: 'service', securedConfiguration: unmasked }],
      connector: { configurations: [leakyApplication] },
    };
    const value = { schema: 1, ...buildTargetDraft({ deploymentKey: 'order-export' }) };
    register(gateway.commercetools, 'erp', value);
    gateway.commercetools.on(DEPLOYMENT, { json: buildDeployment(fields) });
    gateway.commercetools.on(DEPLOYMENTS, { json: buildPage([buildDeployment(fields)]) });
    const selection = `{ applications ${VALUES} connector { applications ${KEYS} } }`;
    for (const document of [
      `{ syncFeed(deploymentKeys: ["order-export"], targets: []) { deployments ${selection} } }`,
      `{ syncTargets { results { deployment ${selection} } } }`,
    ]) {
      const answer = await gateway.ask(document);
      expect(JSON.stringify(answer.data)).toContain('API_KEY');
      expect(JSON.stringify(answer)).not.toContain(CANARY);
    }
    expect(gateway.logs()).not.toContain(CANARY);
  });

  it('among the global values of a deployment, under the name of a secured key', async () => {
    const declared = { securedConfiguration: [{ key: 'SHARED_SECRET' }] };
    gateway.commercetools.on(DEPLOYMENT, {
      json: buildDeployment({
        connector: { globalConfiguration: declared },
        globalConfiguration: { standardConfiguration: [{ key: 'SHARED_SECRET', value: CANARY }] },
      }),
    });
    const answer = await gateway.ask(DEPLOYMENT_QUERY);
    expect(answer.data?.deployment).toMatchObject({
      globalConfiguration: {
        standardConfiguration: [],
        securedConfiguration: [{ key: 'SHARED_SECRET', isSet: false }],
      },
    });
    expect(JSON.stringify(answer)).not.toContain(CANARY);
  });

  it('in the declared keys of a connector', async () => {
    const json = buildStagedConnector({
      configurations: [leakyApplication],
      globalConfiguration: leakyApplication,
    });
    gateway.commercetools.on(STAGED, { json });
    const answer = await gateway.ask(STAGED_QUERY);
    expect(answer.data?.stagedConnector).toMatchObject({
      applications: [{ standardConfiguration: [], securedConfiguration: [{ key: 'API_KEY' }] }],
    });
    expect(JSON.stringify(answer)).not.toContain(CANARY);
    expect(gateway.logs()).not.toContain(CANARY);
  });

  it.each([
    [
      'the extras of an error',
      { json: buildErrorBody(400, 'InvalidJsonInput', { detailedErrorMessage: CANARY, value: CANARY }) },
    ],
    ['an error of unknown shape', { json: { error: { request: { body: CANARY } } } }],
    ['a page of a proxy', { text: `<html>${CANARY}</html>` }],
  ])('in %s', async (_name, answer) => {
    gateway.commercetools.on(DEPLOYMENT, { status: 400, ...answer });
    const result = await gateway.ask(DEPLOYMENT_QUERY);
    expect(result.errors).toHaveLength(1);
    expect(JSON.stringify(result)).not.toContain(CANARY);
    expect(gateway.logs()).not.toContain(CANARY);
  });

  it('in an answer that is cut off', async () => {
    gateway.commercetools.on(DEPLOYMENT, { text: `{"applications":[{"value":"${CANARY}"` });
    const answer = await gateway.ask(DEPLOYMENT_QUERY);
    expect(answer.errors?.[0]?.extensions.code).toBe('UPSTREAM_INVALID_RESPONSE');
    expect(JSON.stringify(answer)).not.toContain(CANARY);
    expect(gateway.logs()).not.toContain(CANARY);
  });
});

describe('whether a secured key is set', () => {
  const declared = { securedConfiguration: [{ key: 'API_KEY', description: null, required: true }] };

  it.each([
    ['masked', [{ key: 'API_KEY', value: '****' }], true],
    ['plain', [{ key: 'API_KEY', value: 'plain' }], true],
    ['its key only', [{ key: 'API_KEY' }], true],
    ['null', [{ key: 'API_KEY', value: null }], true],
    ['empty', [{ key: 'API_KEY', value: '' }], false],
    ['nothing', [], false],
    ['no list', undefined, false],
  ])('when the Connect API answers %s', (_name, securedConfiguration, isSet) => {
    const values = toConfigurationValues({ securedConfiguration }, declared);
    expect(values.securedConfiguration).toEqual([{ key: 'API_KEY', isSet }]);
  });

  it('also tells keys that the connector no longer declares', () => {
    const values = toConfigurationValues(
      { securedConfiguration: [{ key: 'OLD_KEY', value: '*' }] },
      declared,
    );
    expect(values.securedConfiguration).toEqual([
      { key: 'API_KEY', isSet: false },
      { key: 'OLD_KEY', isSet: true },
    ]);
  });

  it('no value of any secured key is ever part of the result', () => {
    const entry = fc.record({
      key: fc.option(fc.constantFrom('A', 'B', 'C')),
      value: fc.option(fc.constantFrom('', `${CANARY}-1`, `${CANARY}-2`)),
    });
    const list = fc.option(fc.array(fc.option(entry)));
    fc.assert(
      fc.property(list, list, (securedConfiguration, standardConfiguration) => {
        const secured = securedConfiguration?.map((held) => held?.key) ?? [];
        const standard = standardConfiguration?.filter((held) => !held?.key || secured.includes(held.key));
        const values = toConfigurationValues({ securedConfiguration, standardConfiguration: standard }, null);
        expect(JSON.stringify(values)).not.toContain(CANARY);
      }),
    );
  });
});
