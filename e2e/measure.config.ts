import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.js';

/** Measurements are made by hand, each with a world of its own size: `npm run measure`. */
export default defineConfig(journeys, {
  testDir: 'measurements',
  testMatch: '**/*.measure.ts',
  globalSetup: [],
  // Nothing else runs meanwhile.
  workers: 1,
});
