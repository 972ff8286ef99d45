import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Validator } from '@cfworker/json-schema';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildAssets } from './build-assets.mjs';
import { LANGUAGES } from './read-catalogues.mjs';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
const OTHER_DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"/>';
const ASSETS = fileURLToPath(new URL('..', import.meta.url));

let source;
let target;

beforeEach(async () => {
  source = await mkdtemp(path.join(os.tmpdir(), 'assets-source-'));
  target = path.join(await mkdtemp(path.join(os.tmpdir(), 'assets-target-')), 'public');
  await mkdir(path.join(source, 'static'));
  await mkdir(path.join(source, 'catalogues/names'), { recursive: true });
  await put('package.json', '{ "version": "1.2.3" }');
  await put(
    'references.json',
    '{ "drawings": { "plug.svg": ["mc-app"] }, "catalogues": { "names": ["mc-view"] } }',
  );
  await put('catalogues/names/schema.json', '{}');
  for (const language of LANGUAGES) {
    await put(`catalogues/names/${language}.json`, JSON.stringify({ version: 1, language, texts: {} }));
  }
});

afterEach(async () => {
  await rm(source, { recursive: true });
  await rm(path.dirname(target), { recursive: true });
});

function put(name, content) {
  return writeFile(path.join(source, name), content);
}

async function build() {
  await buildAssets({ source, target });
  return JSON.parse(await readFile(path.join(target, 'manifest.json'), 'utf8'));
}

function sha256(content, encoding) {
  return createHash('sha256').update(content).digest(encoding);
}

describe('building the assets', () => {
  it('names a drawing by its content, and tells its size, hash, type and users', async () => {
    await put('static/plug.svg', DRAWING);
    expect((await build()).files).toEqual({
      'plug.svg': {
        file: `plug.${sha256(DRAWING, 'hex').slice(0, 16)}.svg`,
        bytes: DRAWING.length,
        sha256: sha256(DRAWING, 'hex'),
        integrity: `sha256-${sha256(DRAWING, 'base64')}`,
        type: 'image/svg+xml',
        usedBy: ['mc-app'],
      },
    });
  });

  it('keeps the address of a text that is corrected, and tells the new hash', async () => {
    const before = (await build()).catalogues['names'];
    const corrected = JSON.stringify({ version: 1, language: 'en', texts: { OrderCreated: {} } });
    await put('catalogues/names/en.json', corrected);
    const after = (await build()).catalogues['names'];
    expect(before.languages.en.file).toBe('catalogues/names/v1/en.json');
    expect(after.languages.en.file).toBe('catalogues/names/v1/en.json');
    expect(after.languages.en.sha256).toBe(sha256(corrected, 'hex'));
    expect(after.languages.de).toEqual(before.languages.de);
    expect(after).toMatchObject({
      version: 1,
      schema: 'catalogues/names/v1/schema.json',
      usedBy: ['mc-view'],
    });
  });

  it('tells the release', async () => {
    expect(await build()).toMatchObject({ version: 1, release: '1.2.3' });
  });

  it('writes exactly the files that the manifest names, unchanged', async () => {
    await put('static/plug.svg', DRAWING);
    await put('static/socket.svg', OTHER_DRAWING);
    const { files, catalogues } = await build();
    const { schema, languages } = catalogues['names'];
    const named = [...Object.values(files), ...Object.values(languages), { file: schema }].map(
      ({ file }) => file,
    );
    const entries = await readdir(target, { recursive: true, withFileTypes: true });
    const written = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(target, path.join(entry.parentPath, entry.name)));
    expect(written.sort()).toEqual([...named, 'manifest.json'].sort());
    expect(await readFile(path.join(target, files['socket.svg'].file), 'utf8')).toBe(OTHER_DRAWING);
  });

  it('gives the same bytes for the same files', async () => {
    await put('static/plug.svg', DRAWING);
    expect(await build()).toEqual(await build());
  });

  it('gives a changed drawing a new name and removes the old one', async () => {
    await put('static/plug.svg', DRAWING);
    const before = await build();
    await put('static/plug.svg', OTHER_DRAWING);
    const after = await build();
    expect(await readdir(target)).toContain(after.files['plug.svg'].file);
    expect(await readdir(target)).not.toContain(before.files['plug.svg'].file);
  });

  it.each([
    ['a script', '<svg viewBox="0 0 1 1"><script>alert(1)</script></svg>'],
    ['an event handler', '<svg viewBox="0 0 1 1" onload="alert(1)"/>'],
    ['foreign content', '<svg viewBox="0 0 1 1"><foreignObject/></svg>'],
    ['a reference to another file', '<svg viewBox="0 0 1 1"><image href="https://example.com/x.png"/></svg>'],
    ['a reference to another file', '<svg viewBox="0 0 1 1"><path fill="url(https://example.com/x)"/></svg>'],
  ])('refuses a drawing that holds %s', async (what, drawing) => {
    await put('static/plug.svg', drawing);
    await expect(build()).rejects.toThrow(`plug.svg holds ${what}`);
  });

  it('refuses a drawing that cannot scale', async () => {
    await put('static/plug.svg', '<svg width="1" height="1"/>');
    await expect(build()).rejects.toThrow('plug.svg has no viewBox');
  });

  it('refuses a file that is no drawing', async () => {
    await put('static/notes.txt', 'hello');
    await expect(build()).rejects.toThrow('notes.txt is no drawing');
  });

  it('refuses a catalogue of another version at this address', async () => {
    await put('catalogues/names/de.json', '{ "version": 2, "language": "de", "texts": {} }');
    await expect(build()).rejects.toThrow('catalogues/names/v1/de.json says that it is version 2');
  });

  it('refuses a catalogue that lies where another language belongs', async () => {
    await put('catalogues/names/de.json', '{ "version": 1, "language": "es", "texts": {} }');
    await expect(build()).rejects.toThrow('catalogues/names/v1/de.json says that its language is es');
  });

  it('accepts references inside the drawing', async () => {
    await put('static/plug.svg', '<svg viewBox="0 0 1 1"><use href="#a"/><path fill="url(#b)"/></svg>');
    await expect(build()).resolves.toHaveProperty(['files', 'plug.svg']);
  });

  it('needs nothing from outside this folder, and gives a manifest that fits its schema', async () => {
    await rm(source, { recursive: true });
    await cp(ASSETS, source, { recursive: true, filter: (file) => !/node_modules|public$/.test(file) });
    const schema = JSON.parse(await readFile(path.join(ASSETS, 'manifest.schema.json'), 'utf8'));
    expect(new Validator(schema, '2020-12', false).validate(await build()).errors).toEqual([]);
  });
});
