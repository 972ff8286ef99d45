import type { DeploymentDrift } from '@connect-console/domain';

export const TYPE_FILTERS = ['all', 'preview', 'sandbox', 'production'] as const;

/** DeploymentStatus in the order in which a deployment passes through them. */
export const STATUSES = [
  'Draft',
  'Queued',
  'Deploying',
  'Deployed',
  'Failed',
  'Undeploying',
  'UndeployFailed',
] as const;

export const DRIFTS = [
  'updateAvailable',
  'draftMovedOn',
  'upToDate',
  'unknown',
] as const satisfies readonly DeploymentDrift[];

/** Why somebody should look, as the overview counts it: the most urgent first. */
export const CONCERNS = [
  'failed',
  'stuck',
  'withWarnings',
  'drifted',
  'updateAvailable',
  'lingering',
] as const;

export type TypeFilter = (typeof TYPE_FILTERS)[number];

/** What leaves deployments out; an empty list or text: nothing. */
export type DeploymentFilters = {
  text: string;
  type: TypeFilter;
  statuses: (typeof STATUSES)[number][];
  regions: string[];
  connectorIds: string[];
  drifts: DeploymentDrift[];
  concerns: (typeof CONCERNS)[number][];
};

export const NO_FILTERS: DeploymentFilters = {
  text: '',
  type: 'all',
  statuses: [],
  regions: [],
  connectorIds: [],
  drifts: [],
  concerns: [],
};

/** Whether the list may be shorter than all there is. */
export function isFiltered(filters: DeploymentFilters): boolean {
  const { text, type, statuses, regions, connectorIds, drifts, concerns } = filters;
  const lists = [statuses, regions, connectorIds, drifts, concerns];
  return text.trim() !== '' || type !== 'all' || lists.some(({ length }) => length > 0);
}
