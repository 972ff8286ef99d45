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
    // Actions, requests and the console are enough to start from. Film and DOM of every journey cost more than they
    // tell: to look into one journey, run it with `--trace on`.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure',
  },
});
