import { lazy, type ComponentType } from 'react';

/** The code of a screen did not arrive, e.g. because a newer version has replaced it since the first screen. */
export class PageNotLoaded extends Error {
  override name = 'PageNotLoaded';
}

/** A screen whose code is loaded with the first visit; throws `PageNotLoaded` into its boundary. */
export function lazyPage(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load().catch(failAsNotLoaded) }));
}

function failAsNotLoaded(cause: unknown): never {
  throw new PageNotLoaded('The code of this screen could not be loaded.', { cause });
}
