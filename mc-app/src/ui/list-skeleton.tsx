import type { ReactElement } from 'react';
import { Skeleton } from './skeleton';

const COUNT = '24px';
const HEADER = '44px';
const ROW = '53px';

/** Keeps the place of a list's count and its first rows. */
export function ListSkeleton(): ReactElement {
  return <Skeleton heights={[COUNT, HEADER, ROW, ROW, ROW, ROW, ROW]} />;
}
