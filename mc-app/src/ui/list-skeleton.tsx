import type { ReactElement } from 'react';
import { Skeleton } from './skeleton';

const COUNT = '24px';
const HEADER = '44px';

/** Keeps the place of a list's count and its first rows. */
export function ListSkeleton({ rowHeight = '53px' }: { rowHeight?: string }): ReactElement {
  return <Skeleton heights={[COUNT, HEADER, ...Array<string>(5).fill(rowHeight)]} />;
}
