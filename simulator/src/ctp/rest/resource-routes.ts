import type { Request, Router } from 'express';
import type { Platform } from '../../platform.js';
import { changeCall, createResource, deleteResource, updateResource } from '../change/change-resource.js';
import type { ResourceKind } from '../change/resource-kind.js';
import { resourceNotFound } from '../ctp-error.js';
import { findResource, listResources, shownResource } from '../resources/find-resource.js';
import type { ResourceOf, TypeId } from '../shop.js';
import { type CtpEndpoint, param } from './ctp-endpoint.js';
import { listArguments, requiredVersion, texts } from './list-arguments.js';

type Deps = { router: Router; endpoint: CtpEndpoint; platform: Platform };

/** `/{projectKey}/{path}` of a kind: query, create, and get, update and delete by id or its other locator. */
export function addResourceRoutes<Id extends TypeId>(deps: Deps, kind: ResourceKind<Id>): void {
  const { router, endpoint, platform } = deps;
  const { create } = kind;
  const all = `/:projectKey/${kind.path}`;
  addQueryRoute(deps, kind);
  if (create !== undefined) {
    router.post(
      all,
      endpoint(kind.manage, ({ projectKey, request, actor }) => {
        const call = changeCall(platform, projectKey, actor);
        const resource = createResource(call, kind, create(request.body, call));
        return { statusCode: 201, body: show(platform, { projectKey, request }, kind, resource) };
      }),
    );
  }
  const { segment, field } = kind.locator ?? { segment: 'key', field: 'key' };
  addSingleRoutes(deps, kind, { path: `${all}/${segment}=:value`, field });
  addSingleRoutes(deps, kind, { path: `${all}/:value`, field: 'id' });
}

/** `GET /{projectKey}/{path}` alone. */
function addQueryRoute<Id extends TypeId>(
  { router, endpoint, platform }: Deps,
  kind: ResourceKind<Id>,
): void {
  router.get(
    `/:projectKey/${kind.path}`,
    endpoint(kind.view, ({ projectKey, request }) => {
      const page = listResources(platform, projectKey, kind, listArguments(request));
      const results = page.results.map((resource) => show(platform, { projectKey, request }, kind, resource));
      // HEAD asks whether there is one.
      const statusCode = request.method === 'HEAD' && page.count === 0 ? 404 : 200;
      return { statusCode, body: { ...page, results } };
    }),
  );
}

function addSingleRoutes<Id extends TypeId>(
  { router, endpoint, platform }: Deps,
  kind: ResourceKind<Id>,
  { path, field }: { path: string; field: string },
): void {
  const found = (projectKey: string, request: Request): ResourceOf[Id] => {
    const value = param(request, 'value');
    const resource = findResource(platform, projectKey, kind, { field, value });
    if (resource !== undefined) return resource;
    throw resourceNotFound(
      `The ${kind.name} with ${field === 'id' ? 'ID' : field} '${value}' was not found.`,
    );
  };
  router.get(
    path,
    endpoint(kind.view, ({ projectKey, request }) => ({
      body: show(platform, { projectKey, request }, kind, found(projectKey, request)),
    })),
  );
  if (kind.manage.length === 0) return;
  router.post(
    path,
    endpoint(kind.manage, ({ projectKey, request, actor }) => {
      const call = changeCall(platform, projectKey, actor);
      const updated = updateResource(call, kind, found(projectKey, request), request.body);
      return { body: show(platform, { projectKey, request }, kind, updated) };
    }),
  );
  router.delete(
    path,
    endpoint(kind.manage, ({ projectKey, request, actor }) => {
      const call = changeCall(platform, projectKey, actor);
      const dataErasure = request.query.dataErasure === 'true';
      const resource = found(projectKey, request);
      const deleted = deleteResource(call, kind, resource, {
        version: requiredVersion(request),
        dataErasure,
      });
      return { body: show(platform, { projectKey, request }, kind, deleted) };
    }),
  );
}

function show<Id extends TypeId>(
  platform: Platform,
  { projectKey, request }: { projectKey: string; request: Request },
  kind: ResourceKind<Id>,
  resource: ResourceOf[Id],
): ResourceOf[Id] {
  return shownResource(platform, projectKey, kind, { resource, paths: texts(request.query.expand) });
}
