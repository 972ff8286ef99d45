import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { JOURNAL_CONTAINER, type OmittedSecrets } from '@connect-console/domain';

import { createApiClient, type ApiClient } from '../connect/api-client.js';
import { startFakeCommercetools, type FakeCommercetools } from '../test-utils/fake-commercetools.js';
import { buildErrorBody } from '../test-utils/wire.builder.js';
import {
  createOmittedSecretsRecord,
  type OmittedSecretsObservation,
  type OmittedSecretsRecord,
} from './omitted-secrets.js';

let commercetools: FakeCommercetools;
let client: ApiClient;
beforeEach(async () => {
  commercetools = await startFakeCommercetools();
  commercetools.on('POST /auth/oauth/token', { json: { access_token: 'upstream-token', expires_in: 7200 } });
  client = createApiClient(`${commercetools.url}/ctp`, {
    projectKey: 'demo-store',
    region: 'us-central1.gcp',
    clientId: 'client-of-the-tests',
    clientSecret: 'secret-of-the-tests',
    scopes: [],
    authUrl: `${commercetools.url}/auth`,
    apiUrl: `${commercetools.url}/ctp`,
    connectUrl: `${commercetools.url}/connect`,
    timeoutMs: 1_500,
  });
});
afterEach(() => commercetools.close());

function recordOf(configured: OmittedSecretsObservation | null = null): OmittedSecretsRecord {
  return createOmittedSecretsRecord({ client, projectKey: 'demo-store', correlationId: 'c-1', configured });
}

const UNKNOWN_OBJECT = { container: JOURNAL_CONTAINER, key: 'omitted-secrets.x' };

describe('what is known of secured values that are left out', () => {
  it.each<[string, OmittedSecretsObservation[], OmittedSecretsObservation | null, OmittedSecrets]>([
    ['nothing', [], null, 'unknown'],
    ['that they were kept', ['kept'], null, 'kept'],
    ['that they were lost', ['lost'], null, 'lost'],
    ['both', ['kept', 'lost'], null, 'lost'],
    ['both, the other way round', ['lost', 'kept'], null, 'lost'],
    ['what is configured, kept', [], 'kept', 'kept'],
    ['what is configured, lost', [], 'lost', 'lost'],
    ['a loss in spite of what is configured', ['lost'], 'kept', 'lost'],
    ['that they were kept in spite of what is configured', ['kept'], 'lost', 'lost'],
  ])('%s', async (_name, observed, configured, known) => {
    for (const observation of observed) await recordOf().note(observation);
    expect(await recordOf(configured).read()).toBe(known);
  });

  it('is the same however often it was noted', async () => {
    await Promise.all([recordOf().note('kept'), recordOf().note('kept')]);
    await recordOf().note('kept');
    expect(commercetools.customObjects.all()).toHaveLength(1);
    expect(await recordOf().read()).toBe('kept');
  });

  it.each([['other'], [7], [null]])('is not what somebody else has written: %s', async (observed) => {
    commercetools.customObjects.put({ ...UNKNOWN_OBJECT, value: { subject: 'omitted-secrets', observed } });
    expect(await recordOf().read()).toBe('unknown');
  });

  it.each<[OmittedSecretsObservation | null, OmittedSecrets]>([
    [null, 'unknown'],
    // A loss that was seen might be what cannot be read.
    ['kept', 'unknown'],
    ['lost', 'lost'],
  ])('is the careful answer when it cannot be read and %s is configured', async (configured, known) => {
    const failure = { status: 400, json: buildErrorBody(400, 'InvalidInput') };
    commercetools.on('GET /ctp/demo-store/custom-objects/connect-console-journal', failure);
    expect(await recordOf(configured).read()).toBe(known);
  });
});
