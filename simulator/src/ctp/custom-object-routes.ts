import type { Request, Router } from 'express';
import type { Platform } from '../platform.js';
import { type CtpEndpoint, foundOr404, listArguments, numberOf, param } from './ctp-endpoint.js';
import {
  deleteCustomObject,
  findCustomObject,
  listCustomObjects,
  putCustomObject,
} from './custom-objects.js';

/** `…/custom-objects`: all containers, one container, one object. */
export function addCustomObjectRoutes(router: Router, endpoint: CtpEndpoint, platform: Platform): void {
  const all = '/:projectKey/custom-objects';
  const one = `${all}/:container/:key`;
  router.post(
    all,
    endpoint('manage_key_value_documents', (projectKey, { body }) => {
      const { created, object } = putCustomObject(platform, projectKey, body);
      return { statusCode: created ? 201 : 200, body: object };
    }),
  );
  router.get(
    [all, `${all}/:container`],
    endpoint('view_key_value_documents', (projectKey, request) => ({
      body: listCustomObjects(
        platform,
        { projectKey, container: request.params.container },
        listArguments(request),
      ),
    })),
  );
  router.get(
    one,
    endpoint('view_key_value_documents', (projectKey, request) => {
      const where = locator(projectKey, request);
      return foundOr404(findCustomObject(platform, where), `CustomObject '${where.container}/${where.key}'`);
    }),
  );
  router.delete(
    one,
    endpoint('manage_key_value_documents', (projectKey, request) => ({
      body: deleteCustomObject(
        platform,
        locator(projectKey, request),
        numberOf('version', request.query.version),
      ),
    })),
  );
}

function locator(
  projectKey: string,
  request: Request,
): { projectKey: string; container: string; key: string } {
  return { projectKey, container: param(request, 'container'), key: param(request, 'key') };
}
