/** `npm run rehearse-install`: performs every step of docs/install.md on the simulator, a line for each. */
import { startInstallation } from './installation.mjs';
import { choosePort } from './port.mjs';
import { rehearse } from './steps.mjs';

const installation = await startInstallation(await choosePort());
const { steps, stop } = rehearse(installation);
let current = '';
try {
  for (const [index, { title, run }] of steps.entries()) {
    current = `${index + 1}. ${title}`;
    const startedAt = Date.now();
    const outcome = await run();
    console.log(`✓ ${current} (${((Date.now() - startedAt) / 1000).toFixed(1)} s): ${outcome}`);
  }
} catch (error) {
  console.error(`✗ ${current}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await stop();
  await installation.stop();
}
