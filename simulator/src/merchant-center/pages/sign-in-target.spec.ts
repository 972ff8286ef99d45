import { expect, it } from '@jest/globals';
import { signInTarget } from './sign-in-target.js';

const ORIGIN = 'http://mc.simulator.localhost:4000';

it.each([
  ['a path', '/demo-store/orders', `${ORIGIN}/demo-store/orders`],
  [
    'a path with search and fragment',
    '/demo-store/orders?page=2#top',
    `${ORIGIN}/demo-store/orders?page=2#top`,
  ],
  [
    'a URL of the Merchant Center, as the shell sends it',
    `${ORIGIN}/demo-store/orders`,
    `${ORIGIN}/demo-store/orders`,
  ],
  ['nothing', undefined, `${ORIGIN}/`],
  ['an empty text', '', `${ORIGIN}/`],
  ['several values', ['/a', '/b'], `${ORIGIN}/`],
  ['the sign-out page', `${ORIGIN}/logout`, `${ORIGIN}/`],
  ['the sign-in page itself', '/login?redirectTo=/x', `${ORIGIN}/`],
  ['another site', 'https://elsewhere.example/demo-store', `${ORIGIN}/`],
  ['another port', 'http://mc.simulator.localhost:9999/', `${ORIGIN}/`],
  ['a protocol-relative address', '//elsewhere.example', `${ORIGIN}/`],
  ['a protocol-relative address with backslashes', '\\\\elsewhere.example', `${ORIGIN}/`],
  ['a path that looks like another site', `${ORIGIN}//elsewhere.example`, `${ORIGIN}//elsewhere.example`],
  ['a script', 'javascript:alert(1)', `${ORIGIN}/`],
])('after signing in, %s leads to the right place', (_what, redirectTo, target) => {
  expect(signInTarget(redirectTo, ORIGIN)).toBe(target);
});
