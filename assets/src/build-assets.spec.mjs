import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildAssets } from './build-assets.mjs';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
const OTHER_DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"/>';

let source;
let target;

beforeEach(async () => {
  source = await mkdtemp(path.join(os.tmpdir(), 'assets-source-'));
  target = path.join(await mkdtemp(path.join(os.tmpdir(), 'assets-target-')), 'public');
});

afterEach(async () => {
  await rm(source, { recursive: true });
  await rm(path.dirname(target), { recursive: true });
});

function put(name, content) {
  return writeFile(path.join(source, name), content);
}

describe('building the assets', () => {
  it('names a file by its content, and tells its size, hash and type', async () => {
    await put('plug.svg', DRAWING);
    const manifest = await buildAssets({ source, target });
    const sha256 = createHash('sha256').update(DRAWING).digest('hex');
    expect(manifest).toEqual({
      'plug.svg': {
        file: `plug.${sha256.slice(0, 16)}.svg`,
        bytes: DRAWING.length,
        sha256,
        type: 'image/svg+xml',
      },
    });
  });

  it('writes exactly the files that the manifest names, unchanged', async () => {
    await put('plug.svg', DRAWING);
    await put('socket.svg', OTHER_DRAWING);
    const manifest = await buildAssets({ source, target });
    const files = Object.values(manifest).map(({ file }) => file);
    expect((await readdir(target)).sort()).toEqual([...files, 'manifest.json'].sort());
    expect(await readFile(path.join(target, manifest['socket.svg'].file), 'utf8')).toBe(OTHER_DRAWING);
    expect(JSON.parse(await readFile(path.join(target, 'manifest.json'), 'utf8'))).toEqual(manifest);
  });

  it('gives the same bytes for the same files', async () => {
    await put('plug.svg', DRAWING);
    await buildAssets({ source, target });
    const before = await readFile(path.join(target, 'manifest.json'), 'utf8');
    await buildAssets({ source, target });
    expect(await readFile(path.join(target, 'manifest.json'), 'utf8')).toBe(before);
  });

  it('gives a changed file a new name and removes the old one', async () => {
    await put('plug.svg', DRAWING);
    const before = await buildAssets({ source, target });
    await put('plug.svg', OTHER_DRAWING);
    const after = await buildAssets({ source, target });
    expect(await readdir(target)).toContain(after['plug.svg'].file);
    expect(await readdir(target)).not.toContain(before['plug.svg'].file);
  });

  it.each([
    ['a script', '<svg viewBox="0 0 1 1"><script>alert(1)</script></svg>'],
    ['an event handler', '<svg viewBox="0 0 1 1" onload="alert(1)"/>'],
    ['foreign content', '<svg viewBox="0 0 1 1"><foreignObject/></svg>'],
    ['a reference to another file', '<svg viewBox="0 0 1 1"><image href="https://example.com/x.png"/></svg>'],
    ['a reference to another file', '<svg viewBox="0 0 1 1"><path fill="url(https://example.com/x)"/></svg>'],
  ])('refuses a drawing that holds %s', async (what, drawing) => {
    await put('plug.svg', drawing);
    await expect(buildAssets({ source, target })).rejects.toThrow(`plug.svg holds ${what}`);
  });

  it('refuses a drawing that cannot scale', async () => {
    await put('plug.svg', '<svg width="1" height="1"/>');
    await expect(buildAssets({ source, target })).rejects.toThrow('plug.svg has no viewBox');
  });

  it('refuses a file whose type it does not know', async () => {
    await put('notes.txt', 'hello');
    await expect(buildAssets({ source, target })).rejects.toThrow('notes.txt: no content type is known');
  });

  it('accepts references inside the drawing', async () => {
    await put('plug.svg', '<svg viewBox="0 0 1 1"><use href="#a"/><path fill="url(#b)"/></svg>');
    await expect(buildAssets({ source, target })).resolves.toHaveProperty(['plug.svg']);
  });

  it('accepts the drawings of this folder', async () => {
    const manifest = await buildAssets({
      source: fileURLToPath(new URL('../static', import.meta.url)),
      target,
    });
    expect(Object.keys(manifest)).toEqual(['no-connectors.svg', 'no-gateway.svg']);
  });
});
