import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { createApplicationProbe } from '../applications/probe-application.js';
import { startGateway, type GraphqlAnswer, type RunningGateway } from '../test-utils/running-gateway.js';
import { buildDeployment } from '../test-utils/wire.builder.js';

const HOST = 'service-1.us-central1.gcp.preview.commercetools.app';

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
  hold(`https://${HOST}/service`);
});
afterEach(() => gateway.close());

function hold(url?: string): void {
  const json = buildDeployment({ id: 'some-id', applications: [{ applicationName: 'service', url }] });
  gateway.commercetools.on('GET /connect/demo-store/deployments/some-id', { json });
}

function probe(args = '', applicationName = 'service'): Promise<GraphqlAnswer> {
  return gateway.ask(
    `{ applicationProbe(deploymentId: "some-id", applicationName: "${applicationName}"${args}) { status failure duration askedAt } }`,
  );
}

function asked(): string[] {
  return gateway.commercetools.requests.map(({ path }) => path).filter((path) => path.startsWith('/apps'));
}

describe('an application that is asked once', () => {
  it.each([
    ['', '/service', 200],
    [', path: "/health"', '/health', 503],
  ])('with "%s" answers under %s with %s, without credentials', async (args, path, status) => {
    gateway.commercetools.on(`GET /apps/${HOST}${path}`, { status, json: { secret: 'body' } });
    const { data } = await probe(args);
    expect(data?.applicationProbe).toEqual({
      status,
      failure: null,
      duration: expect.any(Number),
      askedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect(asked()).toEqual([`/apps/${HOST}${path}`]);
    const request = gateway.commercetools.requestsTo(`GET /apps/${HOST}${path}`)[0];
    expect(request?.headers.authorization).toBeUndefined();
    expect(request?.headers.cookie).toBeUndefined();
  });

  it('is not followed elsewhere', async () => {
    const headers = { location: `${gateway.commercetools.url}/apps/elsewhere` };
    gateway.commercetools.on(`GET /apps/${HOST}/service`, { status: 302, headers });
    expect((await probe()).data?.applicationProbe).toMatchObject({ status: 302, failure: null });
    expect(asked()).toHaveLength(1);
  });

  it('is not asked again when it hangs up', async () => {
    gateway.commercetools.on(`GET /apps/${HOST}/service`, { hangUp: true });
    expect((await probe()).data?.applicationProbe).toMatchObject({
      status: null,
      failure: 'unreachable',
      duration: null,
    });
  });

  it('is not waited for longer than allowed', async () => {
    gateway.commercetools.on(`GET /apps/${HOST}/service`, { delayMs: 2_000 });
    const applicationsUrl = `${gateway.commercetools.url}/apps`;
    const ask = createApplicationProbe({ applicationsUrl, timeoutMs: 100 });
    const startedAt = performance.now();
    expect(await ask(`https://${HOST}/service`, '')).toEqual({
      status: null,
      failure: 'timeout',
      duration: null,
    });
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  });

  it('is not read to its end', async () => {
    gateway.commercetools.on(`GET /apps/${HOST}/service`, { text: 'x'.repeat(50_000_000) });
    expect((await probe()).data?.applicationProbe).toMatchObject({ status: 200 });
  });
});

describe('an application that is not asked', () => {
  it.each([
    ['noAddress', undefined],
    ['noAddress', ''],
    ['notPublic', 'https://127.0.0.1/service'],
    ['notPublic', `http://${HOST}/service`],
  ])('is %s under %s', async (failure, url) => {
    hold(url);
    expect((await probe()).data?.applicationProbe).toMatchObject({ status: null, failure, duration: null });
    expect(asked()).toEqual([]);
  });

  it('is noAddress when the deployment has no such application', async () => {
    expect((await probe('', 'other')).data?.applicationProbe).toMatchObject({ failure: 'noAddress' });
  });

  it.each(['//evil.example.com', '/../x', 'health', '?a=b'])('has a path such as %s', async (path) => {
    const { errors } = await probe(`, path: "${path}"`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(asked()).toEqual([]);
  });

  it('belongs to no deployment', async () => {
    const { errors } = await gateway.ask(
      '{ applicationProbe(deploymentId: "none", applicationName: "service") { status } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ResourceNotFound', status: 404 });
  });

  it('is the second one of a request', async () => {
    const one = 'applicationProbe(deploymentId: "some-id", applicationName: "service")';
    const { errors } = await gateway.ask(`{ a: ${one} { status } b: ${one} { status } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(asked()).toHaveLength(1);
  });
});
