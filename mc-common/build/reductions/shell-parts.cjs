/**
 * What the shell always shows is loaded while it asks who the user is, not only afterwards, and what is there by then
 * does not suspend: React shows what has suspended 300 ms later at the earliest, and before it the shell paints nothing.
 */

const PARTS = [
  'application-shell-splitter',
  'navbar',
  'project-container',
  'requests-in-flight-loader',
  'user-settings-menu',
];
const START = 'const ApplicationShell = props => {';

const LAZY_PART = `
var parts;
function lazyPart(load) {
  let loading, part;
  const start = () => (loading ??= load().then((loaded) => (part = loaded)));
  (parts ??= []).push(start);
  return lazy(() => {
    const whole = start();
    return { then: (resolve, reject) => (part ? resolve(part) : whole.then(resolve, reject)) };
  });
}
function startParts() {
  // A part that cannot be loaded fails where it is shown.
  for (const start of parts) start().catch(() => {});
}`;

/**
 * @param {string} code
 * @param {string} known
 * @param {string} wanted
 */
function edit(code, known, wanted) {
  if (code.split(known).length !== 2) throw new Error(`It has no longer exactly one "${known}".`);
  return code.replace(known, wanted);
}

/** @type {import('../reductions.cjs').Reduction} */
exports.shellParts = {
  name: 'shell-parts',
  files: /\/@commercetools-frontend\/application-shell\/dist\/index-ac7ed4f7\.esm\.js$/,
  isEdit: true,
  restsOn: {
    '@commercetools-frontend/application-shell/dist/index-ac7ed4f7.esm.js':
      '4ccc2d8ce31d925fd85cd2863724fcc0a0a14477c63869d7d28cfa53a2c5d4e3',
  },
  replace: (source) => {
    const load = (/** @type {string} */ part) => `lazy(() => import('./${part}-`;
    const edited = PARTS.reduce(
      (code, part) => edit(code, load(part), `lazyPart(() => import('./${part}-`),
      source,
    );
    return edit(edited, START, `${START}\n  startParts();`) + LAZY_PART;
  },
};
