import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { repeatsSecret, withoutSecrets } from './without-secrets.js';
import { UpstreamError } from './upstream-error.js';

const SECRET = 'p&ssw"rd/<9>=x\\y';

describe('a text repeats a secret', () => {
  it.each([
    ['as it is', `value ${SECRET} refused`],
    ['as JSON', JSON.stringify({ value: SECRET })],
    ['as HTML', 'p&amp;ssw&quot;rd/&lt;9&gt;=x\\y'],
    ['as HTML with numbers', SECRET.replaceAll(/\W/g, (sign) => `&#${sign.charCodeAt(0)};`)],
    ['as an address', encodeURIComponent(SECRET)],
    ['in part', `value ${SECRET.slice(3, 11)}…`],
  ])('%s', (_name, text) => expect(repeatsSecret(text, ['other-secret', SECRET])).toBe(true));

  it.each([
    ['another text', 'The key API_KEY is not known', [SECRET]],
    ['less than a telling part', SECRET.slice(0, 7), [SECRET]],
    ['nothing that is secret', 'anything', ['']],
    ['no secret', 'anything', []],
  ])('but not when it is %s', (_name, text, secrets) => expect(repeatsSecret(text, secrets)).toBe(false));

  it('a short one in full', () => {
    expect(repeatsSecret('pin 1234', ['1234'])).toBe(true);
    expect(repeatsSecret('pin 123', ['1234'])).toBe(false);
  });

  it('wherever it is, and whatever is around it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (secret, before, after) => {
        expect(repeatsSecret(`${before}${secret}${after}`, [secret])).toBe(true);
        // As JSON also where what is around it ends in an escape.
        expect(repeatsSecret(`${before} ${JSON.stringify(secret)} ${after}`, [secret])).toBe(true);
      }),
    );
  });
});

describe('an error without secrets', () => {
  const failure = {
    code: 'InvalidJsonInput',
    status: 400,
    message: 'No',
    details: { field: 'a', version: 3 },
  };

  it('is the same when it repeats none', () => {
    const error = withoutSecrets(new UpstreamError({ ...failure, correlationId: 'c-1' }), [SECRET]);
    expect((error as UpstreamError).failure).toEqual({ ...failure, correlationId: 'c-1' });
  });

  it('loses every text that repeats one', () => {
    const repeated = {
      code: SECRET,
      message: SECRET,
      correlationId: SECRET,
      details: { field: SECRET, version: 3 },
    };
    const error = withoutSecrets(new UpstreamError({ ...failure, ...repeated }), [SECRET]);
    expect((error as UpstreamError).failure).toEqual({
      code: 'UPSTREAM_INVALID_RESPONSE',
      status: 400,
      message: 'What Connect says is not shown, because it repeats a secured value.',
      details: { version: 3 },
    });
    expect((error as Error).message).not.toContain(SECRET);
  });

  it.each([new Error(`Cannot send ${SECRET}`), SECRET])(
    'is another one when nobody expected it',
    (unexpected) => {
      const error = withoutSecrets(unexpected, [SECRET]);
      expect(String((error as Error).stack)).not.toContain(SECRET);
    },
  );

  it('is the unexpected one itself when that repeats none', () => {
    const unexpected = new Error('No');
    expect(withoutSecrets(unexpected, [SECRET])).toBe(unexpected);
  });
});
