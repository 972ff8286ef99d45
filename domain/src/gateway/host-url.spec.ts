import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseHostUrl } from './host-url.js';

const MC = 'https://mc.europe-west1.gcp.commercetools.com';

describe('the address of the host page', () => {
  it.each([
    [`${MC}/demo-store/orders/o-1/general`, 'demo-store', 'o-1', 'general'],
    ['http://mc.simulator.localhost:4000/demo-store/orders/o-1/payments/', 'demo-store', 'o-1', 'payments'],
    ['https://mc.example.com/demo-store/orders/o-1', 'demo-store', 'o-1', null],
    ['https://mc.example.com/demo-store/orders/o-1/', 'demo-store', 'o-1', null],
    ['https://mc.example.com/demo-store/orders/o-1/general?tab=2#x', 'demo-store', 'o-1', 'general'],
    ['https://mc.example.com/demo-store/orders/a%2Fb/general', 'demo-store', 'a/b', 'general'],
    ['https://mc.example.com/demo-store/orders/o-1/shipping/new/parcel', 'demo-store', 'o-1', 'shipping'],
    ['https://mc.example.com/demo-store/orders/o-1/returns/r-1/edit', 'demo-store', 'o-1', 'returns'],
    ['https://mc.example.com/demo-store/orders/o-1/%E0%A4%A', 'demo-store', 'o-1', null],
    ['https://mc.example.com/customers/orders/o-1/general', 'customers', 'o-1', 'general'],
    ['https://mc.example.com/demo-store/customers/c-1/orders/o-1', 'demo-store', 'o-1', null],
    ['https://mc.example.com/demo-store/customers/c-1/orders/o-1/general', 'demo-store', 'o-1', 'general'],
  ])('%s names project %s, order %s, tab %s', (hostUrl, projectKey, id, tab) => {
    expect(parseHostUrl(hostUrl)).toEqual({ projectKey, resource: { typeId: 'order', id }, tab });
  });

  it.each([
    [`${MC}/demo-store/customers/c-1/general`, 'customer', 'c-1', 'general'],
    [`${MC}/demo-store/customers/c-1`, 'customer', 'c-1', null],
    [`${MC}/demo-store/customers/c-1/orders`, 'customer', 'c-1', 'orders'],
    [`${MC}/demo-store/customers/c-1/orders/`, 'customer', 'c-1', 'orders'],
    [`${MC}/demo-store/customers/c-1/addresses/new`, 'customer', 'c-1', 'addresses'],
    [`${MC}/demo-store/products/p-1/general`, 'product', 'p-1', 'general'],
    [`${MC}/demo-store/products/p-1/variants/2/prices`, 'product', 'p-1', 'variants'],
  ])('%s names a %s, %s, tab %s', (hostUrl, typeId, id, tab) => {
    expect(parseHostUrl(hostUrl)).toEqual({ projectKey: 'demo-store', resource: { typeId, id }, tab });
  });

  it.each([
    ['a list', 'https://mc.example.com/demo-store/orders'],
    ['a list with a slash', 'https://mc.example.com/demo-store/customers/'],
    ['another area', 'https://mc.example.com/demo-store/categories/c-1/general'],
    ['an area that only begins like one', 'https://mc.example.com/demo-store/orders-import/o-1'],
    ['a prefix before the project', 'https://mc.example.com/x/demo-store/orders/o-1/general'],
    ['orders below a product', 'https://mc.example.com/demo-store/x/p-1/orders/o-1'],
    ['no path', 'https://mc.example.com'],
    ['no address', 'not an address'],
    ['another scheme', 'file:///demo-store/orders/o-1/general'],
    ['an address inside a text', 'see https://mc.example.com/demo-store/orders/o-1'],
    ['a broken escape in the order id', 'https://mc.example.com/demo-store/orders/%E0%A4%A/general'],
    ['a broken escape in the project', 'https://mc.example.com/%E0%A4%A/orders/o-1'],
    ['nothing', ''],
  ])('names nothing when it is %s', (_name, hostUrl) => {
    expect(parseHostUrl(hostUrl)).toBeNull();
  });

  it('is never an error, whatever the text is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        parseHostUrl(text);
      }),
    );
  });

  it.each(['order', 'customer', 'product'] as const)(
    'gives back the ids of the %s that it was made of',
    (typeId) => {
      const id = fc.string({ minLength: 1 }).filter((text) => !['.', '..'].includes(text));
      fc.assert(
        fc.property(id, id, (projectKey, resourceId) => {
          const address = `${MC}/${encodeURIComponent(projectKey)}/${typeId}s/${encodeURIComponent(resourceId)}/general`;
          expect(parseHostUrl(address)).toEqual({
            projectKey,
            resource: { typeId, id: resourceId },
            tab: 'general',
          });
        }),
      );
    },
  );
});
