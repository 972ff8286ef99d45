import type { BrowserContext, Request } from '@playwright/test';
import { addressesOf } from '../../scripts/stack.mjs';
import { isAboutAssets, type AssetsTrouble } from './assets-trouble.js';
import outside from '../allowed-outside-hosts.json' with { type: 'json' };

export type Watch = {
  /** What went wrong, in the order it happened. */
  troubles: string[];
  /** Hosts of the list that the shell has asked for. */
  outsideHosts: Set<string>;
};

/**
 * Collects everything that fails a journey: console errors, unexpected errors, failed requests, violations of the
 * content security policy, a request to the gateway (it is reached through the Merchant Center only), and a request
 * to a host that is neither simulated nor on the list of the shell's own outside hosts. Where the assets host is in
 * trouble, what the browser says of that is expected.
 */
export async function watchContext(
  context: BrowserContext,
  port: number,
  { assets }: { assets: AssetsTrouble | null },
): Promise<Watch> {
  const watch: Watch = { troubles: [], outsideHosts: new Set() };

  function report(kind: string, text: string): void {
    if (assets && isAboutAssets(`${kind}: ${text}`, port)) return;
    if (outside.consoleErrorsAboutThem.some((error) => text.startsWith(error))) return;
    const host = outside.hosts.find((name) => text.includes(`//${name}/`));
    if (host) watch.outsideHosts.add(host);
    else watch.troubles.push(`${kind}: ${text}`);
  }

  context.on('console', (message) => {
    if (message.type() === 'error') report('console', `${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => report('unexpected error', String(webError.error().stack)));
  context.on('request', (request) => reportForeignRequest(request, port, report));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left cancels what it still waits for.
    if (reason !== 'net::ERR_ABORTED') report('failed request', `${request.url()} ${reason}`);
  });
  await context.exposeFunction('reportPolicyViolation', (text: string) => report('content policy', text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
      Reflect.get(window, 'reportPolicyViolation')(`${violatedDirective} blocked ${blockedURI}`);
    });
  });
  return watch;
}

function reportForeignRequest(
  request: Request,
  port: number,
  report: (kind: string, text: string) => void,
): void {
  const { origin, protocol } = new URL(request.url());
  if (protocol === 'data:' || protocol === 'blob:') return;
  const { gateway, ...simulated } = addressesOf(port);
  if (origin === gateway) report('request to the gateway', request.url());
  else if (!Object.values(simulated).includes(origin)) report('request to another host', request.url());
}
