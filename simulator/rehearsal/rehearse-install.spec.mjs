import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readGuide, stepsOf } from './guide.mjs';
import { startInstallation } from './installation.mjs';
import { choosePort } from './port.mjs';
import { rehearse } from './steps.mjs';

const installation = await startInstallation(await choosePort());
const { steps, stop } = rehearse(installation);
after(async () => {
  await stop();
  await installation.stop();
});

const titles = steps.map(({ title }, index) => `${index + 1}. ${title}`);

test('the guide and the rehearsal have the same steps', async () => {
  assert.deepEqual(stepsOf(await readGuide()), titles);
});

let failed = '';
for (const [index, { run }] of steps.entries()) {
  const title = titles[index] ?? '';
  test(title, async (context) => {
    assert.equal(failed, '', 'an earlier step failed');
    failed = title;
    context.diagnostic(await run());
    failed = '';
  });
}
