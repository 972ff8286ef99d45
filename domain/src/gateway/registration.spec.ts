import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isPublicOrigin,
  newestRegistration,
  parseRegistration,
  REGISTRATION_CONTAINER,
} from './registration.js';

const VALID = {
  schema: 1,
  origin: 'https://service-1.example.app',
  registeredAt: '2026-11-20T10:00:00.000Z',
};

describe('a registration', () => {
  it('lives in a container of its own', () => {
    expect(REGISTRATION_CONTAINER).toBe('connect-console-gateway');
  });

  it('is read from a valid value, unknown fields dropped', () => {
    expect(parseRegistration({ ...VALID, extra: 'x' })).toEqual(VALID);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'https://service-1.example.app'],
    ['another schema', { ...VALID, schema: 2 }],
    ['no origin', { ...VALID, origin: undefined }],
    ['an origin that is no text', { ...VALID, origin: { toString: () => VALID.origin } }],
    ['an http origin', { ...VALID, origin: 'http://service-1.example.app' }],
    ['a date that is no text', { ...VALID, registeredAt: new Date(0) }],
    ['a date that is none', { ...VALID, registeredAt: 'yesterday-ish' }],
  ])('is refused when the value is %s', (_name, value) => {
    expect(parseRegistration(value)).toBeNull();
  });

  it('is never an error, whatever the value is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseRegistration(value);
      }),
    );
  });
});

describe('a public origin', () => {
  it.each([
    ['https://service-1.example.app', true],
    ['https://service-1.example.app:8443', true],
    ['http://localhost', true],
    ['http://localhost:4001', true],
    ['http://127.0.0.1:4001', false],
    ['http://localhost.example.app', false],
    ['http://localhost:4001/graphql', false],
    ['xhttp://localhost:4001', false],
    ['http://service-1.example.app', false],
    ['https://service-1.example.app/graphql', false],
    ['https://service-1.example.app/', false],
    ['https://user@example.app', false],
    ['https://example.app?x', false],
    ['https://example.app:123456', false],
    ['xhttps://example.app', false],
    ['https://', false],
    ['javascript:alert(1)', false],
    ['', false],
  ])('%j: %s', (origin, expected) => {
    expect(isPublicOrigin(origin)).toBe(expected);
  });
});

describe('the newest registration', () => {
  const older = { ...VALID, origin: 'https://old.example.app', registeredAt: '2026-11-19T10:00:00.000Z' };

  it('is the one made last, in any order', () => {
    expect(newestRegistration([older, VALID])).toEqual(VALID);
    expect(newestRegistration([VALID, older])).toEqual(VALID);
  });

  it('is the first of two made at the same moment', () => {
    expect(newestRegistration([VALID, { ...VALID, origin: 'https://twin.example.app' }])).toEqual(VALID);
  });

  it('compares moments, not texts', () => {
    const laterInAnotherZone = { ...VALID, registeredAt: '2026-11-20T09:00:00.000-05:00' };
    expect(newestRegistration([VALID, laterInAnotherZone])).toEqual(laterInAnotherZone);
  });

  it('leaves out what is not valid', () => {
    expect(
      newestRegistration([{ ...VALID, origin: 'ftp://x', registeredAt: '2027-01-01' }, older, null]),
    ).toEqual(older);
  });

  it('is null when nothing is valid', () => {
    expect(newestRegistration([])).toBeNull();
    expect(newestRegistration([{}])).toBeNull();
  });
});
