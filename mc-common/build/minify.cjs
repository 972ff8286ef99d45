/** Terser for current browsers, with a second pass over what the first one made possible. */
const TERSER_OPTIONS = {
  ecma: /** @type {const} */ (2020),
  compress: { passes: 2 },
  format: { comments: /** @type {const} */ (false) },
};

module.exports = { TERSER_OPTIONS };
