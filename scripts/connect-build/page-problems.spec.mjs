import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { pageProblems } from './page-problems.mjs';

const ENV = {
  APPLICATION_URL: 'https://mc-app-1.example.com',
  ASSETS_ORIGIN: 'https://assets-1.example.com',
  CLOUD_IDENTIFIER: 'gcp-eu',
  CUSTOM_APPLICATION_ID: 'id-1',
  ENTRY_POINT_URI_PATH: 'connect-console',
};
const FILES = new Set(['app.js', 'favicon.png']);
const SETTINGS =
  'window.app = {"applicationIdentifier":"id-1:connect-console","env":"production","location":"gcp-eu",' +
  '"cdnUrl":"https:\\u002F\\u002Fmc-app-1.example.com\\u002F","assetsOrigin":"https:\\u002F\\u002Fassets-1.example.com"};';

/** @param {{ script?: string, settings?: string, sources?: string, connections?: string }} [changes] */
function pageWith(changes = {}) {
  const { script = '<script src="https://mc-app-1.example.com/app.js"></script>', settings = SETTINGS } =
    changes;
  const hash = `'sha256-${createHash('sha256').update(settings).digest('base64')}'`;
  const { sources = hash, connections = `${ENV.APPLICATION_URL}/ ${ENV.ASSETS_ORIGIN}` } = changes;
  const policy = `script-src 'self' ${sources}; connect-src 'self' ${connections}`;
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    '<link rel="shortcut icon" href="https://mc-app-1.example.com/favicon.png"/>',
    script,
    `<script>${settings}</script>`,
  ].join('');
}

/** @param {string} html */
function problemsOf(html) {
  return pageProblems(html, { files: FILES, env: ENV });
}

test('a good page has no problem', () => assert.deepEqual(problemsOf(pageWith()), []));

/** @type {[string, string, RegExp][]} */
const BROKEN = [
  [
    'a script that was not built',
    pageWith({ script: '<script src="https://mc-app-1.example.com/gone.js"></script>' }),
    /gone\.js is not among the files/,
  ],
  [
    'a script of somebody else',
    pageWith({ script: '<script src="https://other.example.com/app.js"></script>' }),
    /other\.example\.com.*comes from elsewhere/,
  ],
  ['an inline script without its hash', pageWith({ sources: '' }), /refused by the Content-Security-Policy/],
  ['any inline script', pageWith({ sources: "'unsafe-inline'" }), /allows any script/],
  [
    'an assets origin that is not allowed',
    pageWith({ connections: `${ENV.APPLICATION_URL}/` }),
    /connect-src lacks/,
  ],
  ['a placeholder', `${pageWith()}\${env:GATEWAY_ORIGIN}`, /GATEWAY_ORIGIN\} was not replaced/],
  ['a marker of the template', `${pageWith()}__CDN_URL__app.js`, /__CDN_URL__ was not replaced/],
  ['an address of a developer', `${pageWith()}http://localhost:4000`, /speaks of localhost/],
  [
    'the id of another application',
    pageWith({ settings: SETTINGS.replace('id-1', 'id-2') }),
    /applicationIdentifier is id-2/,
  ],
  ['no policy', pageWith().replace('Content-Security-Policy', 'X-Other'), /no Content-Security-Policy/],
];

for (const [what, html, problem] of BROKEN) {
  test(`a page with ${what} is refused`, () => assert.match(problemsOf(html).join('\n'), problem));
}

test('a page without assets may not reach for them', () => {
  const problems = pageProblems(pageWith(), { files: FILES, env: { ...ENV, ASSETS_ORIGIN: '' } });
  assert.match(problems.join('\n'), /connect-src names https:\/\/assets-1/);
});
