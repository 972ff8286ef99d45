import { lazyPart } from '@connect-console/mc-common';
import { PartNotLoaded } from './part-not-loaded';

// The answer must not wait for the code of what is drawn below it or opened on demand.
export const LazySyncExports = lazyPart(
  async () => (await import('./bundle/sync-exports')).SyncExports,
  PartNotLoaded,
);
export const LazySyncTimeline = lazyPart(
  async () => (await import('./timeline/sync-timeline')).SyncTimeline,
  PartNotLoaded,
);
export const LazyTargetDetails = lazyPart(
  async () => (await import('./panel/target-details')).TargetDetails,
  PartNotLoaded,
);
export const LazyReplayDialog = lazyPart(
  async () => (await import('./replay/replay-dialog')).ReplayDialog,
  PartNotLoaded,
);
export const LazyPayloadView = lazyPart(
  async () => (await import('./payload/payload-view')).PayloadView,
  PartNotLoaded,
);
