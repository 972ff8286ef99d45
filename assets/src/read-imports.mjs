const STATIC = /^(?:import|export)\s+(?!type\b)(?:([^'";]*?)\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

/**
 * What a module imports and exports again at run time, as this repository's formatter writes it.
 * @param {string} text
 * @returns {{ from: string, names: string[] }[]} names as the other module calls them; none for a whole module
 */
export function readImports(text) {
  const written = [...text.matchAll(STATIC)].map(([, clause = '', from = '']) => ({
    from,
    names: namesOf(clause),
  }));
  const lazy = [...text.matchAll(DYNAMIC)].map(([, from = '']) => ({ from, names: [] }));
  return [...written, ...lazy];
}

/** @param {string} clause such as `{ Illustration, type Loadable, a as b }` */
function namesOf(clause) {
  const [, list = ''] = /\{([^}]*)\}/.exec(clause) ?? [];
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('type '))
    .map((part) => part.split(/\s+as\s+/)[0] ?? '');
}
