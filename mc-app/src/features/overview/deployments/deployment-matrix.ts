import type { DeploymentCounts } from '../../../data/overview/to-overview';
import { LISTED_STATUSES } from '../list-addresses';

/** The types that people run for customers come first; null: old responses state none. */
const TYPES = ['production', 'sandbox', 'preview'];

export type MatrixRow = {
  /** DeploymentStatus; open */
  status: string;
  /** In the order of the types */
  counts: number[];
  total: number;
};

export type DeploymentMatrix = {
  /** Open; null: not stated. The three known ones are always there. */
  types: (string | null)[];
  rows: MatrixRow[];
  /** In the order of the types */
  totals: number[];
};

/** Arranges the counts of deployments as a table, statuses in the order in which a deployment passes through them. */
export function toDeploymentMatrix(byStatus: DeploymentCounts['byStatus']): DeploymentMatrix {
  const unknownTypes = byStatus
    .map(({ type }) => type)
    .filter((type) => type === null || !TYPES.includes(type));
  const types = [...TYPES, ...new Set(unknownTypes)];
  const statuses = [...new Set(byStatus.map(({ status }) => status))].sort(
    (one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1),
  );

  function count(type: string | null, status?: string): number {
    return byStatus
      .filter((one) => one.type === type && (status === undefined || one.status === status))
      .reduce((sum, one) => sum + one.count, 0);
  }

  return {
    types,
    rows: statuses.map((status) => {
      const counts = types.map((type) => count(type, status));
      return { status, counts, total: counts.reduce((sum, one) => sum + one, 0) };
    }),
    totals: types.map((type) => count(type)),
  };
}

function rankOf(status: string): number {
  const rank = LISTED_STATUSES.indexOf(status);
  return rank < 0 ? LISTED_STATUSES.length : rank;
}
