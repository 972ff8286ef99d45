import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { listSources, ROOT } from './files.mjs';

const ROLES = ['page', 'spec', 'search', 'values', 'builder', 'graphql', 'ctp', 'd', 'config', 'generated'];
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VAGUE_NAMES = new Set(['utils', 'helpers', 'common', 'misc', 'service', 'manager']);
const BINARY = /\.(png|jpe?g|gif|ico|woff2?|pdf|zip)$/;

// Written in two parts each, so that this file does not contain what it looks for.
const FORBIDDEN = [
  { what: 'a registry', pattern: new RegExp('registry\\.' + '(npmjs|yarnpkg)\\.') },
  {
    what: 'a path of somebody’s machine',
    pattern: new RegExp('(^|[\\s"\'`=(:])/' + '(home|Users|root|work)/\\w'),
  },
  { what: 'a private key', pattern: new RegExp('-----BEGIN [A-Z ]*PRIVATE' + ' KEY-----') },
  {
    what: 'a token',
    pattern: new RegExp('\\b(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|npm_' + '[A-Za-z0-9]{36})\\b'),
  },
  { what: 'a signed token', pattern: new RegExp('\\beyJ[\\w-]{20,}\\.' + 'eyJ[\\w-]{20,}\\.[\\w-]{20,}') },
];

const files = await listSources();

test('no file holds a registry, a path of a machine, or a secret', async () => {
  const findings = await Promise.all(
    files.map(async (file) => {
      if (BINARY.test(file)) return [];
      const text = await readFile(path.join(ROOT, file), 'utf8').catch(() => '');
      return FORBIDDEN.filter(({ pattern }) => pattern.test(text)).map(({ what }) => `${file}: ${what}`);
    }),
  );
  assert.deepEqual(findings.flat(), []);
});

test('what is generated or installed is not in the repository', () => {
  const unwanted = files.filter((file) => /(^|\/)(node_modules|dist|public|coverage|\.cache)\//.test(file));
  assert.deepEqual(unwanted, []);
});

const sources = files.filter((file) => /(^|\/)(src|scripts|journeys)\/.*\.(ts|tsx|mjs)$/.test(file));

test('source files have kebab-case names with a known role', () => {
  const odd = sources.filter((file) => {
    const [name = '', ...roles] = path.posix.basename(file).split('.').slice(0, -1);
    return !KEBAB_CASE.test(name) || roles.some((role) => !ROLES.includes(role));
  });
  assert.deepEqual(odd, []);
});

test('no file or folder has a name that says nothing', () => {
  const vague = sources.filter((file) => file.split(/[/.]/).some((part) => VAGUE_NAMES.has(part)));
  assert.deepEqual(vague, []);
});
