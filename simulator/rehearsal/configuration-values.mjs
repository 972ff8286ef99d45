/**
 * @typedef {object} Known
 * @property {string} applicationId
 * @property {string} viewId
 * @property {string} entryPoint
 * @property {string} cloudIdentifier
 * @property {string} [gatewayOrigin]
 * @property {string} [assetsOrigin]
 *
 * @typedef {object} Entry
 * @property {string} says what the guide tells to enter
 * @property {(known: Known) => string | undefined} value undefined: nothing is entered yet
 */

/**
 * What to enter for each key of connect.yaml. A key that is not here fails the rehearsal.
 * @type {Record<string, Entry>}
 */
export const ENTRIES = {
  CUSTOM_APPLICATION_ID: {
    says: 'the id of the application from step 2',
    value: ({ applicationId }) => applicationId,
  },
  CUSTOM_VIEW_ID: { says: 'the id of the view from step 3', value: ({ viewId }) => viewId },
  ENTRY_POINT_URI_PATH: {
    says: 'the entry point URI path from step 2, the same in both places',
    value: ({ entryPoint }) => entryPoint,
  },
  OMITTED_SECRETS: { says: 'nothing', value: () => undefined },
  CLOUD_IDENTIFIER: {
    says: 'the cloud identifier from step 1',
    value: ({ cloudIdentifier }) => cloudIdentifier,
  },
  GATEWAY_ORIGIN: { says: 'nothing yet; step 9', value: ({ gatewayOrigin }) => gatewayOrigin },
  ASSETS_ORIGIN: { says: 'nothing yet; step 9', value: ({ assetsOrigin }) => assetsOrigin },
};

/**
 * Values for declared keys; required ones must have one.
 * @param {{ key: string, required?: boolean }[]} declared
 * @param {Known} known
 */
export function enteredValues(declared, known) {
  return declared.flatMap(({ key, required }) => {
    const entry = ENTRIES[key];
    if (entry === undefined) throw new Error(`The guide does not say what to enter for ${key}.`);
    const value = entry.value(known);
    if (required && !value) throw new Error(`${key} is required, and there is nothing to enter yet.`);
    return value ? [{ key, value }] : [];
  });
}
