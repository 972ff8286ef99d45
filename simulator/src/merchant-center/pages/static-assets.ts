import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';

type Encoding = 'br' | 'gzip';

const COMPRESSIBLE = /\.(js|css|json|svg|txt|map)$/;
const HASHED_NAME = /\.[0-9a-f]{16,}\./;
const compressors: Record<Encoding, (content: Buffer) => Promise<Buffer>> = {
  // Level 5 halves the size of level 0 in a tenth of the time of the default 11.
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/** Serves a folder of built files; each file is compressed once and kept. */
export function createStaticAssets(folder: string): RequestHandler {
  const compressed = new Map<string, Promise<Buffer>>();
  const router = express.Router();
  router.use((_request, response, next) => {
    response.set('Access-Control-Allow-Origin', '*');
    next();
  });
  router.get(COMPRESSIBLE, (request, response, next) => {
    answerCompressed(request, response, next).catch(next);
  });
  router.use(
    express.static(folder, {
      index: false,
      setHeaders: (response, file) => response.set('Cache-Control', cacheControl(file)),
    }),
  );
  return router;

  async function answerCompressed(request: Request, response: Response, next: NextFunction): Promise<void> {
    const file = path.join(folder, path.normalize(decodeURIComponent(request.path)));
    const modified = await modifiedAt(file);
    const encoding = request.acceptsEncodings('br', 'gzip');
    if (
      modified === null ||
      !file.startsWith(folder + path.sep) ||
      (encoding !== 'br' && encoding !== 'gzip')
    ) {
      next();
      return;
    }
    const key = `${encoding} ${modified} ${file}`;
    const content = compressed.get(key) ?? readFile(file).then(compressors[encoding]);
    compressed.set(key, content);
    response.set({
      'Content-Encoding': encoding,
      Vary: 'Accept-Encoding',
      'Cache-Control': cacheControl(file),
    });
    response.type(path.extname(file)).send(await content);
  }
}

async function modifiedAt(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? found.mtimeMs : null;
}

function cacheControl(file: string): string {
  return HASHED_NAME.test(path.basename(file)) ? 'public, max-age=31536000, immutable' : 'public, max-age=60';
}
