import { lazy, type ComponentType, type LazyExoticComponent, type ReactElement } from 'react';

/**
 * A part of a page whose code is loaded with its first use: the page neither waits for it nor breaks without it.
 * `Missing` stands where the part would be when its code does not arrive; the next load of the page asks again.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Missing: () => ReactElement | null,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy<ComponentType<Props>>(async () => ({ default: await load().catch(() => Missing) }));
}
