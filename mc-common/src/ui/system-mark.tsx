import type { ReactElement } from 'react';
import type { SystemKind } from '@connect-console/domain';
import { css } from '@emotion/react';
import { FALLBACK_MARK } from '../assets/fallback-drawing';
import type { AssetName } from '../assets/load-asset';
import { useAssetSource } from '../assets/use-asset-source';

const SIZE = 20;

const MARKS: Record<SystemKind, AssetName> = {
  analytics: 'system-analytics.svg',
  marketing: 'system-marketing.svg',
  orderManagement: 'system-order-management.svg',
  other: 'system-generic.svg',
  payment: 'system-payment.svg',
  search: 'system-search.svg',
  warehouse: 'system-warehouse.svg',
};

/** The kind of system that a target is, as a decoration beside its name; keeps its place while it loads. */
export function SystemMark({ kind }: { kind: SystemKind }): ReactElement {
  return (
    <img css={mark} src={useAssetSource(MARKS[kind], FALLBACK_MARK)} alt="" width={SIZE} height={SIZE} />
  );
}

const mark = css`
  flex: none;

  /* A browser would frame what has no address yet. */
  &:not([src]) {
    visibility: hidden;
  }
`;
