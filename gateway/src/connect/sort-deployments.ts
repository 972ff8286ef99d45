import { lastReportInstant, toDeploymentStatus, type DeploymentStatusKind } from '@connect-console/domain';

import type { DeploymentFacts } from './to-deployment.js';

export const DEPLOYMENT_SORT_FIELDS = [
  'createdAt',
  'lastModifiedAt',
  'name',
  'connector',
  'type',
  'region',
  'status',
  'since',
] as const;

export type DeploymentSortField = (typeof DEPLOYMENT_SORT_FIELDS)[number];
export type DeploymentSort = { field: DeploymentSortField; descending: boolean };

/** The place of a Deployment in the list, `rank` being the one that it has now. */
type ReadValue = (deployment: DeploymentFacts, rank: number) => string | number | null;

/** The way of a Deployment; what nobody knows yet comes last. */
const STATUSES: readonly DeploymentStatusKind[] = [
  'draft',
  'queued',
  'deploying',
  'deployed',
  'failed',
  'undeploying',
  'undeployFailed',
];
const TYPES = ['preview', 'sandbox', 'production'];
const COLLATOR = new Intl.Collator('en', { numeric: true });

const VALUES: Record<DeploymentSortField, ReadValue> = {
  // The answers do not hold dates: the Connect API has put them in this order.
  createdAt: (_deployment, rank) => rank,
  lastModifiedAt: (_deployment, rank) => rank,
  name: ({ key, id }) => key ?? id,
  connector: ({ connector }) => connector.name,
  type: ({ type }) => placeOf(type, TYPES),
  region: ({ deployedRegion }) => deployedRegion || null,
  status: ({ status }) => placeOf(toDeploymentStatus(status).kind, STATUSES),
  since: ({ buildReport }) => lastReportInstant(buildReport?.entries ?? null),
};

/** By the first sort that tells two apart, and by id in the end; what has no value comes last either way. */
export function sortDeployments(
  deployments: readonly DeploymentFacts[],
  sorts: readonly DeploymentSort[],
): DeploymentFacts[] {
  return deployments
    .map((deployment, rank) => ({
      deployment,
      values: sorts.map(({ field }) => VALUES[field](deployment, rank)),
    }))
    .sort((one, other) => {
      for (const [index, { descending }] of sorts.entries()) {
        const order = compare(one.values[index] ?? null, other.values[index] ?? null, descending);
        if (order !== 0) return order;
      }
      return one.deployment.id < other.deployment.id ? -1 : 1;
    })
    .map(({ deployment }) => deployment);
}

function compare(one: string | number | null, other: string | number | null, descending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : COLLATOR.compare(String(one), String(other));
  return descending ? -order : order;
}

function placeOf<Value>(value: Value | null | undefined, order: readonly Value[]): number | null {
  const place = value === null || value === undefined ? -1 : order.indexOf(value);
  return place === -1 ? null : place;
}
