import type { HeldScope, ScopeEdit } from '@connect-console/domain';
import {
  editOf,
  removeStandard,
  resetStandard,
  setRetryPolicy,
  setSchedule,
  setSecret,
  setStandard,
} from './edits.values';

const HELD: HeldScope[] = [
  {
    application: 'service',
    standard: [{ key: 'REGION', value: 'eu' }],
    secured: [{ key: 'API_KEY', isSet: true }],
    schedule: null,
    retryPolicy: null,
  },
];
const REGION = { application: 'service', key: 'REGION' };
const UNHELD = { application: 'service', key: 'LOCALE' };
const API_KEY = { application: 'service', key: 'API_KEY' };

function edit(given: Partial<ScopeEdit>): ScopeEdit {
  return {
    application: 'service',
    set: [],
    remove: [],
    secrets: [],
    schedule: null,
    retryPolicy: null,
    ...given,
  };
}

it('notes a value that differs from what is held, and forgets it when it is the same again', () => {
  const edits = setStandard([], HELD, REGION, 'us');
  expect(edits).toEqual([edit({ set: [{ key: 'REGION', value: 'us' }] })]);
  expect(setStandard(edits, HELD, REGION, 'eu')).toEqual([]);
});

it('keeps the order of values while one of them is typed', () => {
  const both = setStandard(setStandard([], HELD, REGION, 'us'), HELD, UNHELD, 'de');
  expect(editOf(setStandard(both, HELD, REGION, 'asia'), 'service').set).toEqual([
    { key: 'REGION', value: 'asia' },
    { key: 'LOCALE', value: 'de' },
  ]);
});

it('removes what is held, and of what is not held only what was typed', () => {
  const typed = setStandard(setStandard([], HELD, REGION, 'us'), HELD, UNHELD, 'de');
  const removed = removeStandard(removeStandard(typed, HELD, REGION), HELD, UNHELD);
  expect(removed).toEqual([edit({ remove: ['REGION'] })]);
  expect(removeStandard(removed, HELD, REGION)).toEqual(removed);
  expect(resetStandard(removed, REGION)).toEqual([]);
});

it('takes a removed value back when something is typed', () => {
  const edits = setStandard(removeStandard([], HELD, REGION), HELD, REGION, 'us');
  expect(edits).toEqual([edit({ set: [{ key: 'REGION', value: 'us' }] })]);
});

it('never notes an empty secret', () => {
  const edits = setSecret([], API_KEY, 's3cret');
  expect(edits).toEqual([edit({ secrets: [{ key: 'API_KEY', value: 's3cret' }] })]);
  expect(setSecret(edits, API_KEY, '')).toEqual([]);
});

it('keeps a schedule that is emptied, until it is reset', () => {
  const edits = setSchedule([], 'service', '');
  expect(editOf(edits, 'service').schedule).toBe('');
  expect(setSchedule(edits, 'service', null)).toEqual([]);
});

it('keeps the scopes apart', () => {
  const policy = {
    strategy: 'immediate',
    minBackoffSeconds: null,
    maxBackoffSeconds: null,
    maxAttempts: null,
  };
  const edits = setSecret(setRetryPolicy([], null, policy), API_KEY, 'x');
  expect(edits.map(({ application }) => application)).toEqual([null, 'service']);
  expect(editOf(edits, null).retryPolicy).toEqual(policy);
  expect(editOf(edits, 'other')).toEqual(edit({ application: 'other' }));
});
