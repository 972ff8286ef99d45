const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');

const INLINE_MODULE = /<script type="module">([^<]*)<\/script>/g;

/**
 * What the kit cannot know of what our page needs.
 * @param {{ assetsOrigin: string, template: URL }} page
 */
function contentSecurityPolicy({ assetsOrigin, template }) {
  return {
    // By origin: a source with a path but no slash at its end would match that one address only.
    'connect-src': assetsOrigin ? [new URL(assetsOrigin).origin] : [],
    // A hash makes browsers ignore 'unsafe-inline', which the development server needs.
    'script-src': process.env.NODE_ENV === 'production' ? inlineModuleHashes(template) : [],
  };
}

/**
 * Vite puts a module into the page, and the kit leaves its hash out. Webpack puts none there.
 * @param {URL} template as it was built; there is none before that
 */
function inlineModuleHashes(template) {
  const page = existsSync(template) ? readFileSync(template, 'utf8') : '';
  return [...page.matchAll(INLINE_MODULE)].map(([, script = '']) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  });
}

module.exports = { contentSecurityPolicy };
