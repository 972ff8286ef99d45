import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isPlainPath, toPublicAddress } from './public-address.js';

const HOST = 'service-1.us-central1.gcp.preview.commercetools.app';

describe('the address of an application that may be asked', () => {
  it.each([
    [`https://${HOST}/service`, '', { host: HOST, path: '/service' }],
    [`https://${HOST}/service`, '/health', { host: HOST, path: '/health' }],
    [HOST, '', { host: HOST, path: '/' }],
    [`${HOST}/service`, '/a/b', { host: HOST, path: '/a/b' }],
    [`https://${HOST.toUpperCase()}`, '', { host: HOST, path: '/' }],
    [`https://${HOST}:443/a?b#c`, '', { host: HOST, path: '/a' }],
  ])('%s with path "%s" is %o', (address, path, expected) => {
    expect(toPublicAddress(address, path)).toEqual(expected);
  });

  it.each([
    `http://${HOST}`,
    `https://${HOST}:8443`,
    `https://user@${HOST}`,
    `https://:secret@${HOST}`,
    'https://commercetools.app',
    'https://evil-commercetools.app',
    `https://${HOST}.evil.example.com`,
    `https://evil.example.com/${HOST}`,
    'https://127.0.0.1',
    'https://[::1]',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'ftp://a.commercetools.app',
    '',
    'https://',
    '://',
  ])('%s is none', (address) => {
    expect(toPublicAddress(address, '')).toBeNull();
  });

  it('is under the domain of Connect, whatever the text', () => {
    const text = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.string().map((host) => `https://${host}.commercetools.app/${host}`),
    );
    fc.assert(
      fc.property(text, (address) => {
        const found = toPublicAddress(address, '');
        const { hostname } = new URL(`https://${found?.host ?? 'a.commercetools.app'}${found?.path ?? ''}`);
        expect(hostname).toMatch(/\.commercetools\.app$/);
      }),
    );
  });
});

describe('a plain path', () => {
  it.each(['', '/', '/health', '/a/b/', '/v1.2/~x/y-z_0', `/${'a'.repeat(255)}`])('is %s', (path) => {
    expect(isPlainPath(path)).toBe(true);
  });

  it.each([
    'health',
    '//evil.example.com',
    '/a//b',
    '/..',
    '/a/../b',
    '/.env',
    '/a?b=c',
    '/a#b',
    '/a%2fb',
    '/a\\b',
    '/a b',
    '/a\n',
    '@evil.example.com',
    `/${'a'.repeat(256)}`,
  ])('is not %j', (path) => {
    expect(isPlainPath(path)).toBe(false);
  });
});
