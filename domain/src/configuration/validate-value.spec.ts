import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isJson, validateValue } from './validate-value.js';

const URL_DEFAULT = { default: 'https://api.example.com' };

describe('a standard value', () => {
  it.each([
    ['PORT', 'reservedKey'],
    ['port', 'reservedKey'],
    ['K_SERVICE', 'reservedKey'],
    ['K_REVISION', 'reservedKey'],
    ['k_Configuration', 'reservedKey'],
    ['A', 'badKey'],
    ['A-B', 'badKey'],
    ['A B', 'badKey'],
    ['x'.repeat(257), 'badKey'],
    ['x'.repeat(256), null],
    ['AB', null],
    ['SUPPORT', null],
  ])('of the key %s: %s', (key, problem) => {
    expect(validateValue({ key, value: 'x', declared: null, current: null })).toBe(problem);
  });

  it.each([
    ['{"a":1}', null, '{}', null],
    ['[1]', null, ' {}', null],
    ['{', null, '{}', 'badJson'],
    ['text', null, '[]', 'badJson'],
    ['1', '{}', null, 'badJson'],
    ['', '{}', null, null],
    ['text', '1', null, null],
    ['text', '{not json', null, null],
  ])('%j beside the current %j and the default %j: %s', (value, current, byDefault, problem) => {
    expect(validateValue({ key: 'OPTIONS', value, declared: { default: byDefault }, current })).toBe(problem);
  });

  it.each([
    ['https://example.com', null],
    ['https://example.com/a?b=c#d', null],
    ['http://localhost:8080', null],
    ['https://user:pass@example.com/', null],
    ['https://[::1]:8080/', null],
    ['mysql://db.example.com/shop', null],
    ['https://a', null],
    ['example.com', 'badUrl'],
    ['https://', 'badUrl'],
    ['https://exa mple.com', 'badUrl'],
    ['https://example.com/a b', 'badUrl'],
    ['https://-example.com', 'badUrl'],
    ['https://example.com:port', 'badUrl'],
    ['https://user@', 'badUrl'],
    ['text', 'badUrl'],
    ['', null],
    [`https://${'a'.repeat(261)}`, 'badUrl'],
    [`https://${'a'.repeat(260)}`, null],
    [' https://example.com', 'badUrl'],
    ['https://example.com ', 'badUrl'],
  ])('%j where the default is an address: %s', (value, problem) => {
    expect(validateValue({ key: 'API', value, declared: URL_DEFAULT, current: null })).toBe(problem);
    expect(validateValue({ key: 'API', value, declared: null, current: URL_DEFAULT.default })).toBe(problem);
  });

  it.each([
    ['API_URL', 'https://', 'badUrl'],
    ['api_uri', 'https://', 'badUrl'],
    ['API_ENDPOINT', 'https://', 'badUrl'],
    ['API_URLS', 'https://', null],
    ['API', 'https://', null],
    ['API_URL', '/orders', null],
    ['API_URL', 'eu', null],
    ['API_URL', 'see https://', null],
    ['API_URL', 'see http://', null],
    ['API_URL', 'www.example.com', 'badUrl'],
    ['API_URL', 'wwwexample', null],
    ['API_URL', 'HTTP:/example.com', 'badUrl'],
    ['API_URL', 'https//example.com', 'badUrl'],
    ['API_URL', 'ftp:/example.com', null],
    ['API_URL', 'svn+ssh://', 'badUrl'],
    ['API_URL', '1a://', null],
  ])('%s with %s, of which nothing else is known: %s', (key, value, problem) => {
    expect(validateValue({ key, value, declared: null, current: null })).toBe(problem);
  });

  it('is judged at once, however long it is', () => {
    const startedAt = Date.now();
    const value = `https://${'a'.repeat(100_000)} b`;
    expect(validateValue({ key: 'API_URL', value, declared: null, current: null })).toBe('badUrl');
    expect(Date.now() - startedAt).toBeLessThan(2_000);
  });

  it('may be any text, of any length', () => {
    const texts = ['https://' + 'a.'.repeat(50_000) + '!', '['.repeat(50_000), '{"a":'.repeat(10_000)];
    for (const value of texts) validateValue({ key: 'API_URL', value, declared: URL_DEFAULT, current: '{}' });
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (key, value, current) => {
        validateValue({ key, value, declared: { default: current }, current });
      }),
    );
  });
});

describe('JSON', () => {
  it.each([
    ['{}', true],
    [' [1] ', true],
    ['\n{"a":1}', true],
    ['1', false],
    ['"a"', false],
    ['null', false],
    ['{', false],
    ['', false],
    [null, false],
  ])('%j is an object or a list: %s', (text, expected) => {
    expect(isJson(text)).toBe(expected);
  });
});
