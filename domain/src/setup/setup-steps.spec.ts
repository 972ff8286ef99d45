import { describe, expect, it } from '@jest/globals';
import { isOpenStep, setupSteps, type SetupFacts, type SetupStep } from './setup-steps.js';

const DONE: SetupFacts = {
  gateway: { origin: 'https://gateway.example', isConfigured: true },
  assetsOrigin: 'https://assets.example',
  messages: { enabled: true, days: 90, projectVersion: 1 },
  syncChannels: { keys: ['klaviyo'], total: 1 },
};

/** The step in which an installation differs from one where all is done. */
function differing(facts: Partial<SetupFacts>): SetupStep[] {
  const done = setupSteps(DONE);
  return setupSteps({ ...DONE, ...facts }).filter(
    ({ situation }, index) => situation !== done[index]?.situation,
  );
}

describe('what is to do after an installation', () => {
  it('is nothing when all is set', () => {
    expect(setupSteps(DONE)).toEqual([
      { situation: 'gatewayConfigured', state: 'done' },
      { situation: 'assetsConfigured', state: 'done' },
      { situation: 'messagesStored', state: 'done' },
      { situation: 'channelsPresent', state: 'done' },
    ]);
  });

  it.each<[what: string, facts: Partial<SetupFacts>, step: SetupStep]>([
    [
      'the origin of the gateway',
      { gateway: { origin: 'https://gateway.example', isConfigured: false } },
      { situation: 'gatewayDiscovered', state: 'missing' },
    ],
    ['the origin of the assets', { assetsOrigin: null }, { situation: 'assetsUnset', state: 'missing' }],
    [
      'a decision about Messages that are off, whatever their days',
      { messages: { enabled: false, days: 90, projectVersion: 1 } },
      { situation: 'messagesOff', state: 'decision' },
    ],
    [
      'a decision about Messages that are kept for fewer days than usual',
      { messages: { enabled: true, days: 14, projectVersion: 1 } },
      { situation: 'messagesShort', state: 'decision' },
    ],
    ['nothing about Messages that nobody may see', { messages: 'forbidden' }, unseen('messagesForbidden')],
    ['nothing about Messages that cannot be read', { messages: 'failed' }, unseen('messagesFailed')],
    [
      'a decision about channels where there are none',
      { syncChannels: { keys: [], total: 0 } },
      { situation: 'channelsNone', state: 'decision' },
    ],
    [
      'nothing about channels that nobody may see',
      { syncChannels: 'forbidden' },
      unseen('channelsForbidden'),
    ],
    ['nothing about channels that cannot be read', { syncChannels: 'failed' }, unseen('channelsFailed')],
  ])('is %s', (_what, facts, step) => {
    expect(differing(facts)).toEqual([step]);
  });

  it.each([15, null])('is nothing when Messages are kept for %s days, which is the usual', (days) => {
    expect(differing({ messages: { enabled: true, days, projectVersion: 1 } })).toEqual([]);
  });
});

it.each([
  ['done', false],
  ['decision', true],
  ['missing', true],
  ['unseen', false],
] as const)('a step that is %s is open: %s', (state, isOpen) => {
  expect(isOpenStep({ situation: 'messagesOff', state })).toBe(isOpen);
});

function unseen(situation: SetupStep['situation']): SetupStep {
  return { situation, state: 'unseen' };
}
