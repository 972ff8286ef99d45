import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { PartNotLoaded } from './part-not-loaded';

/** The answer must not wait for the code of what is drawn below it or opened on demand, nor break without it. */
function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy<ComponentType<Props>>(async () => ({ default: await load().catch(() => PartNotLoaded) }));
}

export const LazySyncExports = lazyPart(async () => (await import('./bundle/sync-exports')).SyncExports);
export const LazySyncTimeline = lazyPart(async () => (await import('./timeline/sync-timeline')).SyncTimeline);
export const LazyTargetDetails = lazyPart(async () => (await import('./panel/target-details')).TargetDetails);
export const LazyReplayDialog = lazyPart(async () => (await import('./replay/replay-dialog')).ReplayDialog);
export const LazyPayloadView = lazyPart(async () => (await import('./payload/payload-view')).PayloadView);
