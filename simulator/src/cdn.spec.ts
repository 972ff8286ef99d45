import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import express from 'express';
import { createCdn } from './cdn.js';
import { listen, type Listener } from './listen.js';

let listener: Listener | undefined;

afterEach(() => listener?.close());

async function cdnWith(files: string[]): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cdn-'));
  for (const file of files) writeFileSync(path.join(folder, file), '<svg/>');
  listener = await listen(0);
  listener.answerWith(express().use('/cdn', createCdn(folder)));
  return `http://localhost:${listener.port}/cdn`;
}

test.each([
  ['empty-state.3f9a1c2b.svg', 'public, max-age=31536000, immutable'],
  ['empty-state-3f9a1c2b.svg', 'public, max-age=31536000, immutable'],
  ['manifest.json', 'no-cache'],
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
