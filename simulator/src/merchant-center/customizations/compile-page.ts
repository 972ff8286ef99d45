import { readFile } from 'node:fs/promises';
import htmlTemplate from '@commercetools-frontend/mc-html-template';
import type { Configuration } from './load-configuration.js';
import { narrowContentSecurityPolicy, stripOutsideLinks } from './offline-page.js';

export type CompiledPage = { html: string; headers: Record<string, string> };

/** Makes the page of a bundle from its template, for use offline. */
export async function compilePage(
  template: string,
  configuration: Configuration,
  cdnOrigin: string,
): Promise<CompiledPage> {
  const vendorHeaders = htmlTemplate.processHeaders(configuration);
  const policy = narrowContentSecurityPolicy(vendorHeaders['Content-Security-Policy'] ?? '', cdnOrigin);
  const headers = { ...vendorHeaders, 'Content-Security-Policy': policy };
  const source = await readFile(template, 'utf8');
  const html = htmlTemplate.replaceHtmlPlaceholders(source, { env: configuration.env, headers });
  return {
    html: stripOutsideLinks(html),
    headers: Object.fromEntries(Object.entries(headers).filter(isSent)),
  };
}

/** Not Strict-Transport-Security: a browser that remembered it would open no simulator again, as this is plain HTTP. */
function isSent(header: [string, string | undefined]): header is [string, string] {
  return header[1] !== undefined && header[0] !== 'Strict-Transport-Security';
}
