/** The browser's ResizeObserver instead of one in JavaScript, which its one user takes only where there is none. */

/** @type {import('../reductions.cjs').Reduction} */
exports.resizeObserver = {
  name: 'resize-observer',
  files: /\/@juggle\/resize-observer\/lib\/exports\/resize-observer\.js$/,
  importedBy: /\/@react-hook\/resize-observer\//,
  replace: () => 'export const ResizeObserver = window.ResizeObserver;',
};
