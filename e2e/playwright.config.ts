import { defineConfig } from '@playwright/test';
import { launchOptions } from './harness/browser.js';
import { choosePort, WORLDS } from './harness/port.js';
import { addressesOf } from '../scripts/stack.mjs';

const IS_CI = process.env['CI'] !== undefined;

export default defineConfig({
  testDir: 'journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './harness/run-stack.ts',
  workers: WORLDS,
  retries: 0,
  forbidOnly: IS_CI,
  // Two worlds share the processor.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: addressesOf(await choosePort()).merchantCenter,
    launchOptions: await launchOptions(),
    actionTimeout: 15_000,
    // The film of every journey would cost more than the journeys: without a graphics card each frame is drawn twice.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
  },
});
