import { chromium as pw } from 'playwright-core';
import chromium from '@sparticuz/chromium';
import { AxeBuilder } from '@axe-core/playwright';
import { startStack, addressesOf } from '../scripts/stack.mjs';
import { stopChildrenAtExit } from '../scripts/processes.mjs';
stopChildrenAtExit();
process.chdir('/work/main');
const port = 4940;
const stack = await startStack({ port, simulatorArgs: ['--now', '2026-11-20T10:00:00Z'], onLine: () => {} });
const browser = await pw.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
try {
  const { merchantCenter } = addressesOf(port);
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && !/gravatar|launchdarkly|LaunchDarkly/i.test(m.text()) && console.log('console:', m.text().slice(0, 200)));
  page.on('pageerror', (e) => console.log('pageerror', e.message));
  await page.goto(merchantCenter + '/');
  await page.getByRole('button', { name: /admin/i }).first().click();
  await page.waitForTimeout(3000);
  const base = `${merchantCenter}/demo-store/connect-console/connectors`;
  const ID = 'df328165-3684-4d22-8dc9-fc8bd466115b';
  async function look(name, prep) {
    if (prep) { await prep(); await page.waitForTimeout(1200); }
    await page.screenshot({ path: `/tmp/f-shots/${name}.png` });
    const r = await new AxeBuilder({ page }).include('main').analyze().catch((e) => ({ violations: [{ id: e.message, nodes: [] }] }));
    console.log(name, 'overflow', await page.evaluate(() => { const m = document.querySelector('main'); return [m.scrollWidth, m.clientWidth, document.documentElement.scrollWidth]; }), r.violations.map((v) => v.id + ' ' + v.nodes.map((n) => n.html.slice(0, 200)).join(' | ')));
  }
  const scroll = (y) => page.evaluate((top) => { for (const e of document.querySelectorAll('main, main *')) if (e.scrollHeight > e.clientHeight + 50 && getComputedStyle(e).overflowY !== 'visible') e.scrollTop = top; }, y);
  async function newPage() { await page.goto(base + '/new'); await page.getByRole('heading', { level: 1 }).waitFor(); await page.waitForTimeout(1500); }
  for (const width of [320]) {
    const n = width === 320 ? 'n-' : '';
    await page.setViewportSize({ width, height: width === 320 ? 800 : 1000 });
    await newPage();
    await look(n + 'new');
    await page.getByLabel(/^Name/).fill('Acme Tax');
    await page.getByLabel(/^Repository URL/).fill('ftp://x');
    await page.getByRole('button', { name: 'Add project' }).click();
    await page.keyboard.type('oops');
    await page.getByRole('button', { name: 'Create connector' }).click();
    await look(n + 'invalid', () => scroll(0));
    for (const y of [700, 1400, 2100, 2800]) await look(`${n}invalid-${y}`, () => scroll(y));
    const yaml = 'deployAs:\n  - name: events\n    applicationType: event\n    endpoint: /x//y\n  - name: b!\n    applicationType: assets\n';
    await page.getByLabel('Text of connect.yaml').fill(yaml);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.waitForTimeout(1500);
    await look(n + 'yaml', () => page.getByLabel('Text of connect.yaml').scrollIntoViewIfNeeded());
    await page.setInputFiles('input[type=file]', '/work/main/connect.yaml');
    await page.waitForTimeout(2000);
    await look(n + 'yaml-ok', () => page.getByRole('button', { name: 'Choose file' }).scrollIntoViewIfNeeded());
    await look(n + 'leave', () => page.getByRole('button', { name: 'Cancel' }).click());
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await page.goto(`${base}/${ID}/edit`);
    await page.getByLabel(/^Tag/).waitFor();
    await look(n + 'edit');
    await page.getByLabel(/^Tag/).fill('v9.9.9');
    await page.getByLabel(/^Description/).fill(`Mine ${width}`);
    // somebody else, in another tab
    const other = await context.newPage();
    await other.goto(`${base}/${ID}/edit`);
    await other.getByLabel(/^Company/).fill(`Other ${width}`);
    await other.getByLabel(/^Description/).fill(`Theirs ${width}`);
    await other.getByRole('button', { name: 'Save' }).click();
    await other.waitForTimeout(2500);
    console.log('other', other.url());
    await other.close();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForTimeout(2500);
    await look(n + 'conflict', () => page.getByRole('button', { name: 'Bring together' }).scrollIntoViewIfNeeded());
    await page.getByRole('radio', { name: 'Keep mine' }).check();
    await page.getByRole('button', { name: 'Bring together' }).click();
    await look(n + 'merged');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForTimeout(2500);
    await look(n + 'refused');
    await page.getByLabel(/^Tag/).fill(width === 320 ? 'v1.0.0' : 'v1.1.0');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForTimeout(2500);
    console.log('after save', page.url());
    await look(n + 'after');
  }
} catch (e) { console.log('FAILED', e); }
await browser.close();
await stack.stop();
process.exit(0);
