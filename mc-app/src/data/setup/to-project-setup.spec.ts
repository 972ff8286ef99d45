import { toProjectSetup } from './to-project-setup';

const SETTINGS = { key: 'demo-store', version: 7, messages: { enabled: true, deleteDaysAfterCreation: 30 } };

it('reads the setting of Messages and the keys of the channels', () => {
  const channels = { total: 501, results: [{ id: 'channel-1', key: 'klaviyo' }] };
  expect(toProjectSetup({ settings: SETTINGS, channels }, new Map())).toEqual({
    messages: { enabled: true, days: 30, projectVersion: 7 },
    syncChannels: { keys: ['klaviyo'], total: 501 },
  });
});

it('says of each part that is missing why it is', () => {
  const refused = new Map([['settings', 'forbidden']] as const);
  expect(toProjectSetup({}, refused)).toEqual({ messages: 'forbidden', syncChannels: 'failed' });
});
