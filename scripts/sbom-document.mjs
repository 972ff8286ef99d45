import { licenceOf } from './licences-rules.mjs';

/** @typedef {import('./locked-packages.mjs').LockedPackage} LockedPackage */

/**
 * @typedef {object} Component
 * @property {string} name
 * @property {string} version
 * @property {string} purl
 * @property {({ expression: string } | { license: { id?: string, name?: string } })[]} [licenses]
 *
 * @typedef {object} Sbom a CycloneDX document, as far as it is read here
 * @property {string} bomFormat
 * @property {string} specVersion
 * @property {{ component: Component }} metadata
 * @property {Component[]} components
 *
 * @typedef {Record<string, any>} Json a package.json or a lockfile, as npm writes it
 */

const PURL = /^pkg:npm\/(?:%40[^/@]+\/)?[^/@]+@[^@]+$/;

/**
 * Package.json and lockfile without what is only for development, in the folder and in the ones it links.
 * @param {Json} manifest
 * @param {Json} lockfile
 * @returns {{ manifest: Json, lockfile: Json }}
 */
export function withoutDevelopment(manifest, lockfile) {
  const packages = Object.entries(lockfile.packages)
    .filter(([, one]) => !one.dev)
    .map(([place, one]) => [place, { ...one, devDependencies: undefined }]);
  return {
    manifest: { ...manifest, devDependencies: undefined },
    lockfile: { ...lockfile, packages: Object.fromEntries(packages) },
  };
}

/**
 * The document with whole names (npm takes the folder's for what it does not download) and with the licences that we
 * read: what SPDX does not know becomes a plain name.
 * @param {Sbom} sbom
 * @param {LockedPackage[]} packages
 * @returns {Sbom}
 */
export function completeSbom(sbom, packages) {
  const locked = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  /** @param {Component} component */
  function complete(component) {
    const name = nameOf(component.purl);
    const one = locked.get(`${name}@${component.version}`);
    const licence = one ? licenceOf(one) : null;
    if (!one || !licence || (licence === one.licence && component.licenses)) return { ...component, name };
    const known = licence === one.licence ? { license: { name: licence } } : { expression: licence };
    return { ...component, name, licenses: [known] };
  }
  const metadata = { ...sbom.metadata, component: complete(sbom.metadata.component) };
  return { ...sbom, metadata, components: sbom.components.map(complete) };
}

/**
 * What is wrong with a document.
 * @param {Sbom} sbom
 * @param {{ packages: LockedPackage[], paths: string[] }} expected what must be in it, and what must not
 * @returns {string[]}
 */
export function findSbomProblems(sbom, { packages, paths }) {
  const incomplete = [sbom.metadata.component, ...sbom.components].filter(
    ({ name, version, purl, licenses = [] }) =>
      !name || !version || !PURL.test(purl) || licenses.length === 0,
  );
  const listed = new Set(sbom.components.map(({ name, version }) => `${name}@${version}`));
  const shipping = packages.filter(({ forDevelopment }) => !forDevelopment);
  const absent = shipping.filter(({ name, version }) => !listed.has(`${name}@${version}`));
  const text = JSON.stringify(sbom);
  return [
    ...(sbom.bomFormat === 'CycloneDX' && sbom.specVersion ? [] : ['It is no CycloneDX document.']),
    ...incomplete.map(({ name, version }) => `${name}@${version}: name, version, licence or purl is missing`),
    ...absent.map(({ name, version }) => `${name}@${version}: it ships, but is not in the document`),
    ...paths.filter((path) => text.includes(path)).map(() => 'It holds a path of this machine.'),
  ];
}

/** @param {string} purl */
function nameOf(purl) {
  return decodeURIComponent(purl.replace(/^pkg:npm\//, '').replace(/@[^@]*$/, ''));
}
