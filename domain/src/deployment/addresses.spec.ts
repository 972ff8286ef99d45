import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { buildEvent, buildService } from '../test-utils/wiring.builder.js';
import { addressesOf, isAtUrl, isTopic } from './addresses.js';

it('the addresses of a Deployment are the topics and URLs of its applications', () => {
  const job = buildService({ url: null });
  expect(addressesOf([buildEvent(), job, buildService(), buildEvent({ topic: 't', url: 'u' })])).toEqual([
    'projects/connect/topics/orders-1',
    'https://service-1.example.com/service',
    't',
    'u',
  ]);
});

it.each([
  ['projects/p/topics/orders', 'projects/p/topics/orders', true],
  ['projects/p/topics/orders', 'orders', true],
  ['orders', 'projects/p/topics/orders', true],
  ['arn:aws:sns:eu-central-1:1:orders', 'orders', true],
  ['orders', 'orders', true],
  ['projects/p/topics/orders', 'projects/q/topics/orders', false],
  ['projects/p/topics/new-orders', 'orders', false],
  ['projects/p/topics/orders', 'topics/orders', false],
  ['orders', 'other', false],
  ['projects/p/topics/', '', false],
  ['', 'projects/p/topics/', false],
  ['', '', false],
])('the destination "%s" is the topic "%s": %s', (destination, topic, expected) => {
  expect(isTopic(destination, topic)).toBe(expected);
});

it.each([
  ['https://a.example.com/service', 'https://a.example.com/service', true],
  ['https://a.example.com/service/hook', 'https://a.example.com/service', true],
  ['https://a.example.com/service/?x=1', 'https://a.example.com/service', true],
  ['https://a.example.com/service#x', 'https://a.example.com/service/', true],
  ['https://A.example.com/service', 'http://a.Example.com/service', true],
  ['HTTPS://a.example.com', 'a.example.com', true],
  ['https://a.example.com/service', 'a.example.com', true],
  ['https://a.example.com/service?some=thing', 'https://a.example.com/service', true],
  ['https://a.example.com/service/hook', 'a.example.com/service///', true],
  ['https://b.example.com/https://a.example.com', 'b.example.com/a.example.com', false],
  [' https://a.example.com/service//', 'https://a.example.com/service', true],
  ['https://a.example.com/Service', 'https://a.example.com/service', false],
  ['https://a.example.com/service2', 'https://a.example.com/service', false],
  ['https://a.example.com', 'https://a.example.com/service', false],
  ['https://b.example.com/service', 'https://a.example.com/service', false],
  ['https://a.example.com.evil.com', 'a.example.com', false],
  ['https://b.example.com/?to=\nhttps://a.example.com', 'https://b.example.com', true],
  ['x.https://a.example.com', 'a.example.com', false],
  ['https://a.example.com', '', false],
  ['', '', false],
])('the destination "%s" is at the URL "%s": %s', (destination, url, expected) => {
  expect(isAtUrl(destination, url)).toBe(expected);
});

it('any URL is at itself, and so is what is below it', () => {
  fc.assert(
    fc.property(fc.webUrl(), fc.webSegment(), (url, segment) => {
      expect(isAtUrl(url, url)).toBe(true);
      expect(isAtUrl(`${url}/${segment}`, url)).toBe(true);
    }),
  );
});
