import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { FALLBACK_DRAWING } from '../assets/fallback-drawing';
import type { AssetName } from '../assets/load-asset';
import { useAssetSource } from '../assets/use-asset-source';

const WIDTH = 240;
const HEIGHT = 160;

/** A decorative drawing from the assets host; keeps its place while it loads, a built-in one stands in for it. */
export function Illustration({ name }: { name: AssetName }): ReactElement {
  return (
    <img css={fitting} src={useAssetSource(name, FALLBACK_DRAWING)} alt="" width={WIDTH} height={HEIGHT} />
  );
}

// A drawing is scalable: it stays whole in a narrower place.
const fitting = css`
  max-width: 100%;

  /* A browser would frame what has no address yet. */
  &:not([src]) {
    visibility: hidden;
  }
`;
