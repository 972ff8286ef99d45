import { redactedFields } from './redacted-fields';

describe('where a payload was redacted', () => {
  it('is named by the path, once for all items of a list', () => {
    const order = {
      email: '[redacted]',
      lineItems: [{ custom: { note: 'for [redacted]' } }, { custom: { note: '[redacted]' } }],
      orderNumber: '2026-000123',
    };
    expect(redactedFields({ order, type: 'OrderCreated' })).toEqual([
      'order.email',
      'order.lineItems[].custom.note',
    ]);
  });

  it.each([[null], [7], [[]], [{}], [{ a: [null, true, { b: 1 }] }]])('is nowhere in %j', (value) => {
    expect(redactedFields(value)).toEqual([]);
  });
});
