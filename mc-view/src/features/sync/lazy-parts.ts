import { lazy } from 'react';
import { PartNotLoaded } from './part-not-loaded';

// The answer must not wait for the code of what is drawn below it or opened on demand.

export const LazySyncExports = lazy(async () => {
  try {
    return { default: (await import('./bundle/sync-exports')).SyncExports };
  } catch {
    return { default: PartNotLoaded };
  }
});

export const LazySyncTimeline = lazy(async () => {
  try {
    return { default: (await import('./timeline/sync-timeline')).SyncTimeline };
  } catch {
    return { default: PartNotLoaded };
  }
});

export const LazyTargetDetails = lazy(async () => {
  try {
    return { default: (await import('./panel/target-details')).TargetDetails };
  } catch {
    return { default: PartNotLoaded };
  }
});

export const LazyReplayDialog = lazy(async () => {
  try {
    return { default: (await import('./replay/replay-dialog')).ReplayDialog };
  } catch {
    return { default: PartNotLoaded };
  }
});

export const LazyPayloadView = lazy(async () => {
  try {
    return { default: (await import('./payload/payload-view')).PayloadView };
  } catch {
    return { default: PartNotLoaded };
  }
});
