import { expect, test } from '@jest/globals';
import { runningSimulator } from '../test-utils/running-simulator.js';

const UNREADABLE = '%E0%A4%A';

test.each([
  `/connect/connectors/drafts/${UNREADABLE}`,
  `/connect/connectors/key=${UNREADABLE}`,
  `/connect/demo-store/deployments/${UNREADABLE}/logs`,
])('%s is refused as a path that cannot be decoded', async (path) => {
  const { request } = await runningSimulator();
  expect(await request(path)).toMatchObject({
    status: 400,
    body: { statusCode: 400, errors: [{ code: 'InvalidPathParam' }] },
  });
});

test('an address that the API does not have is answered in its error form', async () => {
  const { request } = await runningSimulator();
  const message = 'URI not found: /demo-store/nothing';
  expect(await request('/connect/demo-store/nothing')).toMatchObject({
    status: 404,
    body: { statusCode: 404, message, errors: [{ code: 'ResourceNotFound', message }] },
  });
});
