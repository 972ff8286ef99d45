import type { ReactElement } from 'react';
import { Skeleton } from './skeleton';

const SUMMARY = '40px';
const SECTION = '240px';

/** Keeps the place of a detail page's summary and its first sections. */
export function DetailSkeleton(): ReactElement {
  return <Skeleton heights={[SUMMARY, SECTION, SECTION, SECTION]} />;
}
