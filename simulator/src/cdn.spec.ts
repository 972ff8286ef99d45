import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { allowAnyOrigin, createCdn } from './cdn.js';
import { createFaultBoard, parseFault } from './faults.js';
import { listen, type Listener } from './listen.js';
import { temporaryFolder } from './test-utils/temporary-folder.js';

let listener: Listener | undefined;

afterEach(() => listener?.close());

async function cdnWith(files: string[], ...faults: string[]): Promise<string> {
  const folder = temporaryFolder('cdn');
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), '<svg/>');
  }
  const board = createFaultBoard(faults.map(parseFault));
  listener = await listen(0);
  listener.answerWith(express().use('/cdn', allowAnyOrigin(board), createCdn(folder, board)));
  return `http://localhost:${listener.port}/cdn`;
}

test.each([
  ['empty-state.3f9a1c2b.svg', 'public, max-age=31536000, immutable'],
  ['empty-state-3f9a1c2b.svg', 'public, max-age=31536000, immutable'],
  ['manifest.json', 'no-cache'],
  ['catalogues/message-types/v1/en.json', 'no-cache'],
  ['catalogues/report-explanations/v1/pt-BR.json', 'no-cache'],
])('%s may be read from any origin and is cached as %s', async (file, caching) => {
  const response = await fetch(`${await cdnWith([file])}/${file}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('cache-control')).toBe(caching);
});

test('an asset that is not built says so', async () => {
  const response = await fetch(`${await cdnWith([])}/none.svg`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('No asset /none.svg. Is assets/ built?\n');
});

describe('trouble of the assets host', () => {
  const FILES = ['plug.svg', 'catalogues/message-types/v1/en.json'];

  test.each(FILES)('with html there is a page in the place of %s', async (file) => {
    const response = await fetch(`${await cdnWith(FILES, 'cdn=html')}/${file}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('<h1>Welcome</h1>');
  });

  test('with wrong-content there is another drawing', async () => {
    const response = await fetch(`${await cdnWith(FILES, 'cdn=wrong-content')}/plug.svg`);
    expect(response.headers.get('content-type')).toContain('image/svg+xml');
    expect(await response.text()).toContain('onload');
  });

  test('with wrong-content a catalogue is none', async () => {
    const response = await fetch(`${await cdnWith(FILES, 'cdn/catalogues=wrong-content')}/${FILES[1]}`);
    expect(await response.json()).toEqual({ version: 1, language: 'en', texts: expect.anything() });
  });

  test('with no-cors nobody may read', async () => {
    const response = await fetch(`${await cdnWith(FILES, 'cdn=no-cors')}/plug.svg`);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('it stays where it was asked for', async () => {
    const response = await fetch(`${await cdnWith(FILES, 'cdn/catalogues=html')}/plug.svg`);
    expect(await response.text()).toBe('<svg/>');
  });
});
