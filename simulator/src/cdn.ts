import express, { type RequestHandler, Router } from 'express';

const HASHED_NAME = /[.-][0-9a-zA-Z_-]{8,}\.\w+$/;

/** Serves built assets as a CDN does: for any origin, and without end where the name holds a content hash. */
export function createCdn(folder: string): RequestHandler {
  const router = Router();
  router.use(
    express.static(folder, {
      index: false,
      setHeaders: (response, file) => {
        response.setHeader('Access-Control-Allow-Origin', '*');
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
