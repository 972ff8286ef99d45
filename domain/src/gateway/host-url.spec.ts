import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseHostUrl } from './host-url.js';

describe('the address of the host page', () => {
  it.each([
    [
      'https://mc.europe-west1.gcp.commercetools.com/demo-store/orders/o-1/general',
      'demo-store',
      'o-1',
      'general',
    ],
    ['http://mc.simulator.localhost:4000/demo-store/orders/o-1/payments/', 'demo-store', 'o-1', 'payments'],
    ['https://mc.example.com/demo-store/orders/o-1', 'demo-store', 'o-1', null],
    ['https://mc.example.com/demo-store/orders/o-1/', 'demo-store', 'o-1', null],
    ['https://mc.example.com/demo-store/orders/o-1/general?tab=2#x', 'demo-store', 'o-1', 'general'],
    ['https://mc.example.com/demo-store/orders/a%2Fb/general', 'demo-store', 'a/b', 'general'],
  ])('%s names project %s, order %s, tab %s', (hostUrl, projectKey, id, tab) => {
    expect(parseHostUrl(hostUrl)).toEqual({ projectKey, resource: { typeId: 'order', id }, tab });
  });

  it.each([
    ['a list', 'https://mc.example.com/demo-store/orders'],
    ['another area', 'https://mc.example.com/demo-store/customers/c-1/general'],
    ['a deeper page', 'https://mc.example.com/demo-store/orders/o-1/shipping/new/parcel'],
    ['a prefix before the project', 'https://mc.example.com/x/demo-store/orders/o-1/general'],
    ['no path', 'https://mc.example.com'],
    ['no address', 'not an address'],
    ['another scheme', 'file:///demo-store/orders/o-1/general'],
    ['an address inside a text', 'see https://mc.example.com/demo-store/orders/o-1'],
    ['a broken escape in the order id', 'https://mc.example.com/demo-store/orders/%E0%A4%A/general'],
    ['a broken escape in the project', 'https://mc.example.com/%E0%A4%A/orders/o-1'],
    ['nothing', ''],
  ])('is not an order page when it is %s', (_name, hostUrl) => {
    expect(parseHostUrl(hostUrl)).toBeNull();
  });

  it('is never an error, whatever the text is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        parseHostUrl(text);
      }),
    );
  });

  it('gives back the ids that an address was made of', () => {
    const id = fc.string({ minLength: 1 }).filter((text) => !['.', '..'].includes(text));
    fc.assert(
      fc.property(id, id, (projectKey, orderId) => {
        const address = `https://mc.example.com/${encodeURIComponent(projectKey)}/orders/${encodeURIComponent(orderId)}/general`;
        expect(parseHostUrl(address)).toEqual({
          projectKey,
          resource: { typeId: 'order', id: orderId },
          tab: 'general',
        });
      }),
    );
  });
});
