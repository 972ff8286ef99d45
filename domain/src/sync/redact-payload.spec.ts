import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CUT_OFF, redactPayload } from './redact-payload.js';
import { REDACTED } from './redact-text.js';

const MONEY = { type: 'centPrecision', currencyCode: 'EUR', centAmount: 14920, fractionDigits: 2 };

const ADDRESS = {
  id: 'home-1',
  firstName: 'Ada',
  lastName: 'Example',
  streetName: 'Beispielweg',
  streetNumber: '7',
  postalCode: '10115',
  city: 'Berlin',
  state: 'BE',
  country: 'DE',
  phone: '+49 30 1234567',
  email: 'ada@example.com',
};

const REDACTED_ADDRESS = {
  ...Object.fromEntries(Object.keys(ADDRESS).map((key) => [key, REDACTED])),
  id: 'home-1',
  country: 'DE',
};

function valueOf(key: string, value: unknown): unknown {
  return Object.values(redactPayload({ [key]: value }) ?? {})[0];
}

describe('the payload of an order', () => {
  it('keeps what names the order and says nothing of its customer', () => {
    const payload = {
      id: '0e7d53a1-c92f-4b68-8d14-a5f0b63c9e27',
      version: 1,
      sequenceNumber: 1,
      resource: { typeId: 'order', id: 'order-1' },
      resourceUserProvidedIdentifiers: { orderNumber: '2026-000123' },
      type: 'OrderCreated',
      createdAt: '2026-11-18T09:15:00.412Z',
      order: {
        customerEmail: 'ada@example.com',
        anonymousId: 'guest-5512',
        totalPrice: MONEY,
        orderState: 'Open',
        shippingMode: 'Single',
        lineItems: [
          {
            id: 'line-1',
            productKey: 'shirt',
            name: { en: 'Shirt', de: 'Hemd' },
            variant: { id: 1, sku: '4006381333931', attributes: [{ name: 'color', value: 'red' }] },
            quantity: 2,
            price: { value: MONEY },
          },
        ],
        shippingAddress: ADDRESS,
        itemShippingAddresses: [ADDRESS],
        shippingInfo: { shippingMethodName: 'Standard' },
        custom: {
          type: { typeId: 'type', id: 'type-1' },
          fields: {
            giftMessage: 'For Ada',
            loyaltyId: 'L-1',
            points: 5,
            isGift: true,
            nested: { text: 'Ada' },
          },
        },
        paymentInfo: { payments: [{ typeId: 'payment', id: 'payment-1' }] },
      },
    };
    const { order, ...meta } = payload;
    expect(redactPayload(payload)).toEqual({
      ...meta,
      order: {
        ...order,
        customerEmail: REDACTED,
        shippingAddress: REDACTED_ADDRESS,
        itemShippingAddresses: [REDACTED_ADDRESS],
        custom: {
          ...order.custom,
          fields: {
            giftMessage: REDACTED,
            loyaltyId: 'L-1',
            points: REDACTED,
            isGift: true,
            nested: { text: REDACTED },
          },
        },
      },
    });
  });

  it('keeps the refund of a payment', () => {
    const transaction = {
      id: 'transaction-1',
      timestamp: '2026-11-19T14:30:00.000Z',
      type: 'Refund',
      amount: MONEY,
      interactionId: 'psp-refund-90817',
      state: 'Success',
    };
    expect(redactPayload({ type: 'PaymentTransactionAdded', transaction })).toEqual({
      type: 'PaymentTransactionAdded',
      transaction,
    });
  });

  it('says of a customer no more than what names them', () => {
    const customer = {
      id: 'customer-1',
      version: 3,
      customerNumber: 'C-10042',
      externalId: 'crm-77120',
      email: 'ada@example.com',
      title: 'Dr.',
      dateOfBirth: '1815-12-10',
      companyName: 'Engines',
      password: '****Q7s=',
      isEmailVerified: false,
      addresses: [ADDRESS],
      shippingAddressIds: ['home-1'],
      defaultShippingAddressId: 'home-1',
      createdAt: '2026-11-18T09:15:58.640Z',
    };
    expect(redactPayload({ type: 'CustomerCreated', customer })).toEqual({
      type: 'CustomerCreated',
      customer: {
        ...customer,
        email: REDACTED,
        title: REDACTED,
        dateOfBirth: REDACTED,
        companyName: REDACTED,
        password: REDACTED,
        addresses: [REDACTED_ADDRESS],
      },
    });
  });
});

describe('a key', () => {
  it.each([
    ...[
      'password',
      'userPassword',
      'clientSecret',
      'accessToken',
      'paymentToken',
      'apiKey',
      'api_key',
      'x-api-key',
    ],
    ...[
      'accessKey',
      'privateKey',
      'Authorization',
      'credentials',
      'signature',
      'cookie',
      'sessionId',
      'jwt',
      'pin',
    ],
    ...['cvc', 'iban', 'bic', 'cardNumber', 'accountNumber', 'otp', 'passcode'],
    ...[
      'email',
      'e-mail',
      'customerEmail',
      'emailAddress',
      'phone',
      'mobilePhone',
      'mobile',
      'fax',
      'firstName',
    ],
    ...[
      'last_name',
      'fullName',
      'nickname',
      'surname',
      'displayName',
      'username',
      'companyName',
      'cardHolderName',
    ],
    ...[
      'recipientName',
      'customerName',
      'salutation',
      'dateOfBirth',
      'birthday',
      'gender',
      'vatId',
      'taxNumber',
    ],
    ...[
      'streetName',
      'houseNumber',
      'building',
      'apartment',
      'region',
      'city',
      'postalCode',
      'zip',
      'pOBox',
      'postcode',
    ],
    ...[
      'additionalStreetInfo',
      'additionalAddressInfo',
      'geoLocation',
      'latitude',
      'coordinates',
      'ip',
      'ipAddress',
    ],
    ...[
      'userAgent',
      'passportNumber',
      'socialSecurityNumber',
      'nationalId',
      'note',
      'comment',
      'giftMessage',
      'message',
    ],
    ...[
      'deliveryInstructions',
      'remarks',
      'customFieldsRaw',
      'billingAddress',
      'customer',
      'oldCustomer',
      'recipient',
    ],
  ])('%s hides texts and numbers', (key) => {
    expect([valueOf(key, 'Ada'), valueOf(key, 17)]).toEqual([REDACTED, REDACTED]);
  });

  it.each([
    ...[
      'id',
      'key',
      'sku',
      'type',
      'typeId',
      'version',
      'orderNumber',
      'customerNumber',
      'orderState',
      'createdAt',
    ],
    ...[
      'addressId',
      'shippingAddressIds',
      'customerId',
      'messageId',
      'productKey',
      'currencyCode',
      'country',
      'locale',
    ],
    ...[
      'name',
      'label',
      'description',
      'status',
      'reason',
      'deliveryDate',
      'customerGroup',
      'store',
      'payloadHash',
    ],
    ...[
      'taxRate',
      'shippingMethodName',
      'shipping',
      'cartDiscounts',
      'authenticationMode',
      'slug',
      'quantity',
    ],
  ])('%s shows them', (key) => {
    expect([valueOf(key, 'Ada'), valueOf(key, 17)]).toEqual(['Ada', 17]);
  });

  it.each(['email', 'password', 'phone'])('%s hides all that is in it', (key) => {
    expect([valueOf(key, { value: 'x' }), valueOf(key, ['x'])]).toEqual([REDACTED, REDACTED]);
  });

  it.each(['email', 'customer', 'password'])('%s shows whether there is anything', (key) => {
    expect([valueOf(key, null), valueOf(key, true)]).toEqual([null, true]);
  });

  it('is redacted itself', () => {
    expect(redactPayload({ 'ada@example.com': 'x' })).toEqual({ [REDACTED]: 'x' });
  });

  it('in a list is that of the list', () => {
    expect(redactPayload({ notes: ['a', ['b']], skus: ['a', 'b'] })).toEqual({
      notes: [REDACTED, [REDACTED]],
      skus: ['a', 'b'],
    });
  });

  it('that names a thing shows it as long as it looks like one', () => {
    const identifiers = {
      key: '+49 30 1234567',
      externalId: 'ada@example.com',
      orderNumber: '4111 1111 1111 1111',
    };
    expect(redactPayload(identifiers)).toEqual({ ...identifiers, externalId: REDACTED });
  });

  it('that an object has by itself is a key like any other', () => {
    const payload: unknown = JSON.parse('{"__proto__":{"email":"x"},"constructor":"y"}');
    expect(JSON.stringify(redactPayload(payload))).toBe(
      `{"__proto__":{"email":"${REDACTED}"},"constructor":"y"}`,
    );
  });
});

describe('a text', () => {
  it.each([
    ['Mail ada@example.com now', `Mail ${REDACTED} now`],
    ['<ada.b+c@mail.example.com>, x', `<${REDACTED}>, x`],
    ['Ádá@exämple.com', REDACTED],
    ['call +49 (30) 123-4567.', `call ${REDACTED}.`],
    ['call 0171 2345678', `call ${REDACTED}`],
    ['call (030) 12 34 56 78', `call ${REDACTED}`],
    ['card 4111 1111 1111 1111', `card ${REDACTED}`],
    ['card 4111111111111111', `card ${REDACTED}`],
    ['to DE89 3704 0044 0532 0130 00', `to ${REDACTED}`],
    ['to DE89370400440532013000', `to ${REDACTED}`],
    ['from 192.168.10.1', `from ${REDACTED}`],
    ['Bearer abcdef123456==', `Bearer ${REDACTED}`],
    ['basic dXNlcjpwYXNz', `basic ${REDACTED}`],
    ['eyJhbGciOiJI.eyJzdWIiOiIx.c2ln-x_y', REDACTED],
    ['key sk_live_0123456789abcdef', `key ${REDACTED}`],
    [`AKIA${'EXAMPLEKEY0123456'.slice(0, 16)}`, REDACTED],
    ['https://user:pass@host.example.com/x', `https://${REDACTED}@host.example.com/x`],
    ['https://x.example.com/?api_key=abc&b=1', `https://x.example.com/?api_key=${REDACTED}&b=1`],
    ['{"password": "abc"}', `{"password": "${REDACTED}"}`],
    ['client_secret: abc, b', `client_secret: ${REDACTED}, b`],
    ['a'.repeat(120), REDACTED],
  ])('hides what is in "%s"', (text, redacted) => {
    expect(valueOf('description', text)).toBe(redacted);
  });

  it.each([
    '2026-000123',
    '7c9e2f14-3b5a-4d61-9a0f-5e8d21c4b7a3:3',
    'sha256:5d41f0a7c9e2b6183fd0a4c7e95b21d86f3a0c4e7b19d528a6f4c03e17b9d260',
    '2026-11-18T09:15:00.412Z',
    '12874459201138',
    'v1.7.0',
    'Event refused: /data/attributes/profile is not valid.',
    'https://fluent.example.com/orders/HD-88213?view=1',
    'No answer within 6 s (HTTP 503), attempt 3 of 10',
    '19% incl.',
    'token expired',
    'a @ b',
  ])('shows "%s"', (text) => {
    if (text === '12874459201138') expect(valueOf('messageId', text)).toBe(text);
    else expect(valueOf('description', text)).toBe(text);
  });

  it('that is long is cut', () => {
    expect(valueOf('description', 'a b '.repeat(500))).toBe('a b '.repeat(500));
    const cut = String(valueOf('description', `${'a b '.repeat(500)}c`));
    expect(cut).toHaveLength(2000);
    expect(cut.endsWith('… [cut]')).toBe(true);
  });

  it('takes no time, however it is made', () => {
    const hostile = [
      'a'.repeat(1999),
      'a.'.repeat(999),
      '0 '.repeat(999),
      'DE89 '.repeat(400),
      'token'.repeat(399),
    ];
    const payload = Array.from({ length: 190 }, (_none, index) => hostile[index % hostile.length]);
    const started = Date.now();
    redactPayload(payload);
    expect(Date.now() - started).toBeLessThan(2000);
  });
});

describe('a payload of any size', () => {
  it('is cut where it is nested too deep', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 17; level += 1) deep = { a: deep };
    expect(JSON.stringify(redactPayload(deep))).toBe(`${'{"a":'.repeat(16)}"${CUT_OFF}"${'}'.repeat(16)}`);
    expect(redactPayload({ a: deep })).not.toEqual(deep);
  });

  it('keeps 200 of a list', () => {
    const list = (length: number): number[] => Array.from({ length }, (_none, index) => index);
    expect(redactPayload(list(200))).toEqual(list(200));
    expect(redactPayload(list(201))).toEqual([...list(199), CUT_OFF]);
  });

  it('keeps 200 fields', () => {
    const fields = (length: number): Record<string, number> =>
      Object.fromEntries(Array.from({ length }, (_none, index) => [`f${index}`, index]));
    expect(redactPayload(fields(200))).toEqual(fields(200));
    expect(redactPayload(fields(201))).toEqual({ ...fields(199), [CUT_OFF]: CUT_OFF });
  });

  it('has at most 200 000 characters, and what is left of it', () => {
    const text = 'a '.repeat(999);
    const texts = Array.from({ length: 150 }, () => text);
    // Each text is written with a separator: 100 of them leave room for one more.
    const redacted = redactPayload(texts);
    expect(redacted).toEqual([...texts.slice(0, 101), ...Array.from({ length: 49 }, () => CUT_OFF)]);
    const named = redactPayload([{ ['k'.repeat(119)]: texts }, 'x']);
    expect(JSON.stringify(named).length).toBeLessThan(205_000);
  });

  it('counts keys too', () => {
    const keys = (): Record<string, number> =>
      Object.fromEntries(Array.from({ length: 199 }, (_none, index) => [`${'k '.repeat(900)}${index}`, 1]));
    const redacted = redactPayload([keys(), keys()]);
    expect(JSON.stringify(redacted).length).toBeLessThan(800_000);
    expect(JSON.stringify(redacted)).toContain(CUT_OFF);
  });

  it.each([
    [undefined, null],
    [null, null],
    [Number.NaN, null],
    [Infinity, null],
    [() => 1, null],
    [5n, null],
    ['Ada', 'Ada'],
    [5, 5],
    [false, false],
    [[], []],
    [{}, {}],
  ])('as %p is %p', (value, redacted) => {
    expect(redactPayload(value)).toEqual(redacted);
  });
});

describe('redacting', () => {
  const pieces = [
    'a',
    'b.',
    '@',
    'ada@',
    '+4',
    '0 ',
    '123',
    '-',
    '/',
    ':',
    '=',
    '"',
    'token=',
    'bearer ',
    'https://',
  ];
  const tricky = fc
    .array(fc.constantFrom(...pieces, 'eyJa.', 'DE89', REDACTED, CUT_OFF, '[', ']', '?', '1.1.1.1'), {
      maxLength: 9,
    })
    .map((parts) => parts.join(''));
  const key = fc.oneof(
    fc.constantFrom('email', 'address', 'id', 'name', 'custom', 'note', 'sku', '__proto__', 'a@b', 'text'),
    tricky,
  );
  const payload = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      tricky,
      fc.jsonValue(),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      fc.array(tie('value'), { maxLength: 4 }),
    ),
  })).value;

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(payload, (value) => {
        const once = redactPayload(value);
        expect(redactPayload(once)).toEqual(once);
      }),
      { numRuns: 5000 },
    );
  });

  it('answers JSON for anything, and leaves no address in it', () => {
    fc.assert(
      fc.property(fc.oneof(payload, fc.anything()), (value) => {
        const json = JSON.stringify(redactPayload(value));
        expect(JSON.stringify(JSON.parse(json))).toBe(json);
        expect(json).not.toMatch(/[a-z]@[a-z]/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, unknown]>([
    ['long', Array.from({ length: 300 }, () => 'a b'.repeat(900))],
    [
      'wide',
      Object.fromEntries(
        Array.from({ length: 300 }, (_none, index) => [`note${index}`, ['ada@example.com']]),
      ),
    ],
    ['deep', Array.from({ length: 40 }).reduce((inside) => ({ address: { a: inside, b: 'x' } }), 'x')],
    [
      'large',
      Array.from({ length: 150 }, () =>
        Array.from({ length: 150 }, () => ({ id: 'x'.repeat(90), email: 'x' })),
      ),
    ],
  ])('changes nothing that is too %s, the second time', (_name, value) => {
    const once = redactPayload(value);
    expect(once).not.toEqual(value);
    expect(redactPayload(once)).toEqual(once);
  });
});
