import { lazy, type ComponentType } from 'react';

/** The code of a screen did not arrive, e.g. because a newer version has replaced it since the first screen. */
export class PageNotLoaded extends Error {
  override name = 'PageNotLoaded';
}

/** A screen whose code is loaded with the first visit; throws `PageNotLoaded` into its boundary. */
export function lazyPage<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): ComponentType {
  return lazy(async () => {
    const page: ComponentType = (await load().catch(failAsNotLoaded))[name];
    return { default: page };
  });
}

function failAsNotLoaded(cause: unknown): never {
  throw new PageNotLoaded('The code of this screen could not be loaded.', { cause });
}
