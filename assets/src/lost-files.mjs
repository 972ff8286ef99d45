/** @typedef {import('./build-assets.mjs').Manifest} Manifest */

/**
 * What front ends that are deployed would no longer find after a release, in words. They go on with what is built
 * into them, so nothing breaks; but they show it until they are deployed anew.
 * @param {Manifest} deployed
 * @param {Manifest} next
 * @returns {{ frontEnd: import('./build-assets.mjs').FrontEnd, loses: string }[]}
 */
export function findLostFiles(deployed, next) {
  const kept = new Set(pathsOf(next));
  const drawings = Object.entries(deployed.files).flatMap(([name, { file, usedBy }]) =>
    kept.has(file) ? [] : usedBy.map((frontEnd) => ({ frontEnd, loses: `${name} (${file})` })),
  );
  const documents = Object.entries(deployed.catalogues).flatMap(([name, { languages, usedBy }]) =>
    Object.entries(languages).flatMap(([language, { file }]) =>
      kept.has(file)
        ? []
        : usedBy.map((frontEnd) => ({ frontEnd, loses: `${name} in ${language} (${file})` })),
    ),
  );
  return [...drawings, ...documents];
}

/** @param {Manifest} manifest */
function pathsOf({ files, catalogues }) {
  const documents = Object.values(catalogues).flatMap(({ languages }) => Object.values(languages));
  return [...Object.values(files), ...documents].map(({ file }) => file);
}
