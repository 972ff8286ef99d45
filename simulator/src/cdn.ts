import express, { type RequestHandler, Router } from 'express';
import type { Fault, FaultBoard } from './faults.js';

const HASHED_NAME = /[.-][0-9a-zA-Z_-]{8,}\.\w+$/;

const PAGE = '<!doctype html><html lang="en"><title>Welcome</title><h1>Welcome</h1></html>\n';

/** Neither fits a hash nor a schema, and what it would do if it were drawn or shown as HTML would be seen. */
const WRONG_DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="fetch(\'https://pixel.example/\')"/>';
const WRONG_CATALOGUE = {
  version: 1,
  language: 'en',
  texts: { OrderCreated: '<img src="//pixel.example/">' },
};

/** Lets the pages of any origin read, unless the trouble is that they may not. */
export function allowAnyOrigin(faults: FaultBoard): RequestHandler {
  return (request, response, next) => {
    const isRefused = kindsAt(faults, request.path).includes('no-cors');
    if (!isRefused) response.setHeader('Access-Control-Allow-Origin', '*');
    next();
  };
}

/** Serves built assets as a CDN does: without end where the name holds a content hash, else asked for anew. */
export function createCdn(folder: string, faults: FaultBoard): RequestHandler {
  const router = Router();
  router.use((request, response, next) => {
    const kinds = kindsAt(faults, request.path);
    if (kinds.includes('html')) return response.type('html').send(PAGE);
    if (!kinds.includes('wrong-content')) return next();
    if (request.path.endsWith('.json')) return response.json(WRONG_CATALOGUE);
    return response.type('svg').send(WRONG_DRAWING);
  });
  router.use(
    express.static(folder, {
      index: false,
      setHeaders: (response, file) => {
        response.setHeader(
          'Cache-Control',
          HASHED_NAME.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    }),
  );
  router.use((request, response) =>
    response.status(404).type('text').send(`No asset ${request.path}. Is assets/ built?\n`),
  );
  return router;
}

function kindsAt(faults: FaultBoard, path: string): Fault['kind'][] {
  return faults.matching(`/cdn${path}`).map(({ kind }) => kind);
}
