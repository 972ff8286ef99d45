import type { Page } from '@playwright/test';

/** Requests to an address still arrive and are carried out, but the browser never hears of it; until it is called. */
export async function loseAnswers(page: Page, urlPattern: string): Promise<() => Promise<void>> {
  // Playwright's routes answer before a request is sent.
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId }) => {
    void session.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionReset' });
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern, requestStage: 'Response' }] });
  return () => session.detach();
}
