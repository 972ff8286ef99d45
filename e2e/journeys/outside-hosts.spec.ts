import outside from '../allowed-outside-hosts.json' with { type: 'json' };
import { expect, test } from '../harness/test.js';

test('the list of outside hosts holds exactly those that the shell asks for', async ({ signInAs, watch }) => {
  await signInAs('admin');
  await expect.poll(() => [...watch.outsideHosts].sort()).toEqual(outside.hosts);
});
