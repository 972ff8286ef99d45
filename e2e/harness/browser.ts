import type { LaunchOptions } from '@playwright/test';
import chromium from '@sparticuz/chromium';

/** Chromium from the npm registry where it runs (Linux x64); an installed Chrome elsewhere. */
export async function launchOptions(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  // Not the package's own flags: they switch off what is tested here (web security, one process for each site).
  return { executablePath: await chromium.executablePath(), args: ['--no-sandbox'] };
}
