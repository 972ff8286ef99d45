import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, parse, validate } from 'graphql';
import * as prettier from 'prettier';
import { listFiles, ROOT } from './files.mjs';
import { readMessages, TRANSLATED } from './messages.mjs';

const SCHEMAS = { gateway: 'gateway/schema.graphql', ctp: 'simulator/schemas/ctp.graphql' };
const DOCUMENT_FOLDERS = ['mc-app', 'mc-common', 'mc-view'];
const SCHEMA_COPIES = ['mc-app/schemas/gateway.graphql', 'mc-view/schemas/gateway.graphql'];
const RESOLVER_TYPES = 'gateway/src/graphql/generated/resolver-types.ts';

const SHARED_CONFIG = {
  useTypeImports: true,
  enumType: 'string-literal',
  enumsAsTypes: true,
  strictScalars: true,
  defaultScalarType: 'unknown',
  skipTypename: true,
};
const DOCUMENT_CONFIG = {
  ...SHARED_CONFIG,
  typesPrefix: 'T',
  documentMode: 'graphQLTag',
  gqlImport: 'graphql-tag',
  documentNodeImport: '@apollo/client#TypedDocumentNode',
  inlineFragmentTypes: 'combine',
  arrayInputCoercion: false,
  disableDescriptions: true,
  // The Json scalar of the commercetools schema is unknown until something has checked it.
  scalars: {
    Country: 'string',
    Currency: 'string',
    DateTime: 'string',
    ID: 'string',
    Json: 'unknown',
    Locale: 'string',
    Long: 'number',
  },
};
const RESOLVER_CONFIG = {
  ...SHARED_CONFIG,
  contextType: 'unknown',
  disableDescriptions: true,
  avoidOptionals: { field: true },
  resolversNonOptionalTypename: false,
  // What a parent holds; its other fields have resolvers of their own.
  mappers: {
    StagedConnector: '../../connect/staged-connector-collection.js#StagedConnectorSummary',
    Deployment: '../../connect/to-deployment.js#DeploymentFacts',
    GatewayInfo: '../gateway-resolvers.js#GatewayFacts',
    SyncTarget: '../../targets/to-sync-target.js#SyncTargetFacts',
  },
};

/** @param {string} file path from the repository root */
function readText(file) {
  return readFile(path.join(ROOT, file), 'utf8');
}

/**
 * @param {string} filename
 * @param {string} source
 */
async function format(filename, source) {
  const options = await prettier.resolveConfig(path.join(ROOT, filename));
  const text = `// Written by \`npm run codegen\`; do not edit.\n\n${source}`;
  return prettier.format(text, { ...options, filepath: filename });
}

/**
 * The `*.graphql` documents of one front-end folder that are written against one schema.
 * @param {string} folder
 * @param {keyof typeof SCHEMAS} schemaName
 */
async function readDocuments(folder, schemaName) {
  const files = await listFiles(`${folder}/src`, (name) => name.endsWith('.graphql'));
  const wanted = files.filter((file) => file.endsWith('.ctp.graphql') === (schemaName === 'ctp'));
  return Promise.all(
    wanted.map(async (location) => ({ location, document: parse(await readText(location)) })),
  );
}

/**
 * @param {string} filename
 * @param {string} folder
 * @param {keyof typeof SCHEMAS} schemaName
 * @returns {Promise<string | null>} null when the folder has no documents for this schema
 */
async function generateDocuments(filename, folder, schemaName) {
  const documents = await readDocuments(folder, schemaName);
  if (documents.length === 0) return null;
  const schema = parse(await readText(SCHEMAS[schemaName]));
  const together = parse(documents.map(({ document }) => document.loc?.source.body).join('\n'));
  const errors = validate(buildASTSchema(schema), together);
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));

  const source = await codegen({
    filename,
    schema,
    documents,
    config: DOCUMENT_CONFIG,
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
  return format(filename, source);
}

async function generateResolverTypes() {
  const source = await codegen({
    filename: RESOLVER_TYPES,
    schema: parse(await readText(SCHEMAS.gateway)),
    documents: [],
    config: RESOLVER_CONFIG,
    plugins: [{ types: {} }, { resolvers: {} }],
    pluginMap: { types: typescript, resolvers: typescriptResolvers },
  });
  return format(RESOLVER_TYPES, source);
}

/**
 * English words: with comments for translators (core.json), and as the front ends load them (en.json).
 * @param {string} folder
 * @param {'core' | 'en'} kind
 * @returns {Promise<string | null>}
 */
async function generateWords(folder, kind) {
  const messages = (await readMessages(folder)).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (messages.length === 0) return null;
  const words = messages.map(({ id, text, comment }) => [
    id,
    kind === 'core' ? { developer_comment: comment, string: text } : text,
  ]);
  return `${JSON.stringify(Object.fromEntries(words), null, 2)}\n`;
}

/** @typedef {{ file: string, generate: () => Promise<string | null> }} GeneratedFile null: the file must not exist */

/**
 * Every generated file.
 * @returns {GeneratedFile[]}
 */
export function listGeneratedFiles() {
  const documents = DOCUMENT_FOLDERS.flatMap((folder) =>
    /** @type {const} */ (['gateway', 'ctp']).map((schemaName) => {
      const file = `${folder}/src/data/generated/${schemaName}.ts`;
      return { file, generate: () => generateDocuments(file, folder, schemaName) };
    }),
  );
  const copies = SCHEMA_COPIES.map((file) => ({ file, generate: () => readText(SCHEMAS.gateway) }));
  const words = TRANSLATED.flatMap((folder) =>
    /** @type {const} */ (['core', 'en']).map((kind) => ({
      file: `${folder}/src/i18n/data/${kind}.json`,
      generate: () => generateWords(folder, kind),
    })),
  );
  return [{ file: RESOLVER_TYPES, generate: generateResolverTypes }, ...copies, ...documents, ...words];
}
