/** Takes the links to font and feature-flag hosts out of a compiled page; they block its first paint when offline. */
export function stripOutsideLinks(html: string): string {
  return html.replace(/\s*<link\b[^>]*(?:fonts\.g|launchdarkly)[^>]*>/g, '');
}

/**
 * Narrows a Content-Security-Policy to this machine, so that the browser itself refuses every outside request.
 * Keywords, hashes and `data:` stay; `*` becomes `'self'` and `cdnOrigin`, the other host here that serves files;
 * everything is plain HTTP, so nothing is upgraded.
 */
export function narrowContentSecurityPolicy(policy: string, cdnOrigin: string): string {
  return policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name !== '' && name !== 'upgrade-insecure-requests')
    .map(([name, ...sources]) => {
      const allowed = sources
        .flatMap((source) => (source === '*' ? ["'self'", cdnOrigin] : source))
        .filter(isLocal);
      return [name, ...new Set(allowed)].join(' ');
    })
    .join('; ');
}

function isLocal(source: string): boolean {
  if (source.startsWith("'") || source === 'data:') return true;
  return /^(https?:\/\/)?([^/:]+\.)?localhost([:/]|$)/.test(source);
}
