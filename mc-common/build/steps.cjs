/**
 * Whether a step of making the bundles small is taken: all are, unless the variable REDUCTIONS names some of them, or
 * `none` for what the kit builds by itself. To measure with: what is deployed is built with all.
 * @param {string} name
 */
function isTaken(name) {
  const { REDUCTIONS: names } = process.env;
  return names === undefined || names.split(',').includes(name);
}

module.exports = { isTaken };
