import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { listFiles, ROOT } from './files.mjs';

/** Folders whose words are translated. The simulator's own pages are English only. */
export const TRANSLATED = ['mc-app', 'mc-common', 'mc-view'];
export const LANGUAGES = ['de', 'es', 'fr-FR', 'pt-BR'];

/**
 * @typedef {object} Message
 * @property {string} id
 * @property {string} text English
 * @property {string} comment for translators; empty when there is none
 * @property {string} file
 * @property {string} constant name of the constant that holds it
 * @property {string} key its name in there
 */

/**
 * Every message that the sources of a folder define with `defineMessages`.
 * @param {string} folder
 * @returns {Promise<Message[]>}
 */
export async function readMessages(folder) {
  const sources = await readSources(folder);
  return sources.flatMap(({ file, text }) => {
    if (!text.includes('defineMessages')) return [];
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return source.statements.filter(ts.isVariableStatement).flatMap((statement) =>
      statement.declarationList.declarations.flatMap(({ name, initializer }) => {
        const call = initializer && ts.isCallExpression(initializer) ? initializer : null;
        const [argument] = call?.expression.getText() === 'defineMessages' ? call.arguments : [];
        if (!argument || !ts.isObjectLiteralExpression(argument)) return [];
        return propertiesOf(argument).map(([key, value]) => {
          const fields = new Map(ts.isObjectLiteralExpression(value) ? propertiesOf(value) : []);
          return {
            id: textOf(fields.get('id')),
            text: textOf(fields.get('defaultMessage')),
            comment: textOf(fields.get('description')),
            file,
            constant: name.getText(),
            key,
          };
        });
      }),
    );
  });
}

/**
 * The messages that no source of the folder uses.
 * @param {string} folder
 * @param {Message[]} messages
 * @returns {Promise<Message[]>}
 */
export async function findUnusedMessages(folder, messages) {
  const sources = await readSources(folder);
  return messages.filter(({ file, constant, key }) => {
    const readers = sources.filter((source) => source.file === file || importsFrom(source, file));
    return !readers.some(({ text }) => usesMessage(text, constant, key));
  });
}

/**
 * @param {string} text
 * @param {string} constant
 * @param {string} key
 */
function usesMessage(text, constant, key) {
  const local = text.match(new RegExp(`\\b${constant} as (\\w+)`))?.[1] ?? constant;
  const code = text.replace(/^import [\s\S]*?;$/gm, '').replace(new RegExp(`const ${constant}\\b`), '');
  // Without a property behind it, all of the constant is used: `sortMessages[sort]`, `Object.values(messages)`.
  return new RegExp(`(?<![\\w'"])(?<!(?<!\\.\\.)\\.)${local}\\b(\\.${key}\\b|(?!\\s*[.\\w'":]))`).test(code);
}

/**
 * @param {{ file: string, text: string }} source
 * @param {string} target
 */
function importsFrom(source, target) {
  const name = target.replace(/\.tsx?$/, '');
  return [...source.text.matchAll(/from '(\.[^']+)'/g)].some(
    ([, specifier = '']) => path.posix.join(path.posix.dirname(source.file), specifier) === name,
  );
}

/** @param {string} folder */
async function readSources(folder) {
  const files = await listFiles(`${folder}/src`, (name) => /(?<!\.spec)\.tsx?$/.test(name));
  return Promise.all(
    files.map(async (file) => ({ file, text: await readFile(path.join(ROOT, file), 'utf8') })),
  );
}

/**
 * @param {ts.ObjectLiteralExpression} object
 * @returns {[string, ts.Expression][]}
 */
function propertiesOf(object) {
  return object.properties
    .filter(ts.isPropertyAssignment)
    .map(({ name, initializer }) => [
      ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText(),
      initializer,
    ]);
}

/** @param {ts.Expression | undefined} expression */
function textOf(expression) {
  return expression && ts.isStringLiteralLike(expression) ? expression.text : '';
}
