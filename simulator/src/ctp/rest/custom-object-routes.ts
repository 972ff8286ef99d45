import type { Request, Router } from 'express';
import type { Platform } from '../../platform.js';
import { resourceNotFound } from '../ctp-error.js';
import {
  CUSTOM_OBJECT_KIND as KIND,
  deleteCustomObject,
  findCustomObject,
  listCustomObjects,
  putCustomObject,
} from '../resources/custom-object.js';
import { shownResource } from '../resources/find-resource.js';
import { type CtpEndpoint, param } from './ctp-endpoint.js';
import { listArguments, numberOf, texts } from './list-arguments.js';

/** `…/custom-objects`: all containers, one container, one object. */
export function addCustomObjectRoutes(router: Router, endpoint: CtpEndpoint, platform: Platform): void {
  const all = '/:projectKey/custom-objects';
  const one = `${all}/:container/:key`;
  router.post(
    all,
    endpoint(KIND.manage, ({ projectKey, request: { body }, actor }) => {
      const { created, object } = putCustomObject(platform, projectKey, { body, actor });
      return { statusCode: created ? 201 : 200, body: object };
    }),
  );
  router.get(
    [all, `${all}/:container`],
    endpoint(KIND.view, ({ projectKey, request }) => {
      const { container } = request.params;
      const page = listCustomObjects(platform, { projectKey, container }, listArguments(request));
      const paths = texts(request.query.expand);
      const results = page.results.map((resource) =>
        shownResource(platform, projectKey, KIND, { resource, paths }),
      );
      return { body: { ...page, results } };
    }),
  );
  router.get(
    one,
    endpoint(KIND.view, ({ projectKey, request }) => {
      const { container, key } = locator(request);
      const resource = findCustomObject(platform, { projectKey, container, key });
      if (resource === undefined) {
        throw resourceNotFound(`The CustomObject '${container}/${key}' was not found.`);
      }
      return {
        body: shownResource(platform, projectKey, KIND, { resource, paths: texts(request.query.expand) }),
      };
    }),
  );
  router.delete(
    one,
    endpoint(KIND.manage, ({ projectKey, request, actor }) => ({
      body: deleteCustomObject(
        platform,
        { projectKey, ...locator(request) },
        {
          version: numberOf('version', request.query.version),
          dataErasure: request.query.dataErasure === 'true',
          actor,
        },
      ),
    })),
  );
}

function locator(request: Request): { container: string; key: string } {
  return { container: param(request, 'container'), key: param(request, 'key') };
}
