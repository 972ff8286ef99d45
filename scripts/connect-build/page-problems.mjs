import { createHash } from 'node:crypto';

const REFERENCE = /<(script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"/g;
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;
const LEFT_OVER =
  /\$\{(?:env|path|intl):[^}]*\}|__(?:CSP|CDN_URL|MC_API_URL|[A-Z]+_ENVIRONMENT|LOADING_[A-Z_]+)__/g;
const OWN_MACHINE = /\blocalhost\b|127\.0\.0\.1|\bundefined\//g;
const SETTINGS = /window\.app = (\{.*?\});<\/script>/;

/**
 * What is wrong with a compiled page of a Merchant Center application; empty when nothing is.
 * @param {string} html
 * @param {{ files: Set<string>, env: Record<string, string | undefined> }} deployment `files`: all in public/
 * @returns {string[]}
 */
export function pageProblems(html, { files, env }) {
  return [
    ...[...html.matchAll(LEFT_OVER)].map(([text]) => `${text} was not replaced`),
    ...[...html.matchAll(OWN_MACHINE)].map(([text]) => `the page speaks of ${text}`),
    ...referenceProblems(html, files, `${env['APPLICATION_URL']}/`),
    ...policyProblems(html, env),
    ...settingProblems(html, env),
  ];
}

/**
 * @param {string} html
 * @param {Set<string>} files
 * @param {string} base
 */
function referenceProblems(html, files, base) {
  const references = [...html.matchAll(REFERENCE)].map(([, tag = '', url = '']) => ({ tag, url }));
  const own = references.filter(({ url }) => url.startsWith(base));
  const foreignScripts = references.filter(({ tag, url }) => tag === 'script' && !url.startsWith(base));
  const missing = own.filter(({ url }) => url !== base && !files.has(url.slice(base.length)));
  return [
    ...(own.some(({ tag }) => tag === 'script') ? [] : ['no script comes from the application']),
    ...foreignScripts.map(({ url }) => `the script ${url} comes from elsewhere`),
    ...missing.map(({ url }) => `${url} is not among the files`),
  ];
}

/**
 * @param {string} html
 * @param {Record<string, string | undefined>} env
 */
function policyProblems(html, env) {
  const policy = POLICY.exec(html)?.[1];
  if (!policy) return ['there is no Content-Security-Policy'];
  const directives = new Map(
    policy.split(';').map((text) => {
      const [name = '', ...sources] = text.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  const scripts = directives.get('script-src') ?? [];
  const connections = directives.get('connect-src') ?? [];
  const refused = [...html.matchAll(INLINE_SCRIPT)]
    .map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    .filter((hash) => !scripts.includes(hash));
  const wanted = ['APPLICATION_URL', 'ASSETS_ORIGIN'].flatMap((name) => env[name] || []);
  return [
    ...refused.map(
      (hash) => `an inline script is refused by the Content-Security-Policy, which lacks ${hash}`,
    ),
    ...(scripts.some((source) => source === "'unsafe-inline'" || source === "'unsafe-eval'")
      ? ['the Content-Security-Policy allows any script']
      : []),
    ...wanted
      .filter((origin) => !connections.some((source) => source.replace(/\/$/, '') === origin))
      .map((origin) => `connect-src lacks ${origin}`),
    ...(env['ASSETS_ORIGIN'] ? [] : connections)
      .filter((source) => source.includes('assets'))
      .map((source) => `connect-src names ${source}, but there are no assets`),
  ];
}

/**
 * @param {string} html
 * @param {Record<string, string | undefined>} env
 */
function settingProblems(html, env) {
  const text = SETTINGS.exec(html)?.[1];
  if (!text) return ['there is no window.app'];
  const settings = JSON.parse(text);
  const id = env['CUSTOM_VIEW_ID'] ?? `${env['CUSTOM_APPLICATION_ID']}:${env['ENTRY_POINT_URI_PATH']}`;
  const wanted = {
    [env['CUSTOM_VIEW_ID'] ? 'customViewId' : 'applicationIdentifier']: id,
    env: 'production',
    location: env['CLOUD_IDENTIFIER'],
    cdnUrl: `${env['APPLICATION_URL']}/`,
    gatewayOrigin: env['GATEWAY_ORIGIN'],
    assetsOrigin: env['ASSETS_ORIGIN'],
  };
  return Object.entries(wanted)
    .filter(([name, value]) => (settings[name] ?? '') !== (value ?? ''))
    .map(([name, value]) => `window.app.${name} is ${settings[name]} and not ${value}`);
}
