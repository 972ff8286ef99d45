/** The browser's ResizeObserver instead of one in JavaScript, which was never used where there is one. */

/** @type {import('../reductions.cjs').Reduction} */
exports.resizeObserver = {
  name: 'resize-observer',
  files: /\/@juggle\/resize-observer\/lib\/exports\/resize-observer\.js$/,
  replace: () => 'export const ResizeObserver = window.ResizeObserver;',
};
