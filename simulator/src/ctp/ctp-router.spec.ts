import { expect, test } from '@jest/globals';
import { refusalOf } from '../test-utils/running-simulator.js';
import { runningShop } from './test-utils/shop.builder.js';

test.each(['/orders/%E0%A4%A', '/custom-objects/erp/%E0%A4%A'])(
  '%s is refused as a path that cannot be decoded',
  async (path) => {
    const shop = await runningShop();
    expect(await shop.get(path)).toMatchObject({
      status: 400,
      body: { statusCode: 400, errors: [{ code: 'InvalidInput' }] },
    });
  },
);

test('the official client learns that the API does not have an address', async () => {
  const shop = await runningShop();
  const message = 'URI not found: /demo-store/zones';
  expect(await refusalOf(shop.sdk().zones().get().execute())).toMatchObject({
    statusCode: 404,
    body: { statusCode: 404, message, errors: [{ code: 'ResourceNotFound', message }] },
  });
});
