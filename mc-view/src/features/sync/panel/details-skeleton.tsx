import type { ReactElement } from 'react';
import { css } from '@emotion/react';

/** Keeps about the place that the details of a failure take. */
export function DetailsSkeleton(): ReactElement {
  return <span css={place} />;
}

const place = css`
  display: block;
  height: 14rem;
`;
