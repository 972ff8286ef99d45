import { badUserInput } from '../bad-user-input.js';
import { filterDeployments, type DeploymentFilter } from '../connect/filter-deployments.js';
import type { Page } from '../connect/readable-body.js';
import {
  DEPLOYMENT_SORT_FIELDS,
  sortDeployments,
  type DeploymentSort,
  type DeploymentSortField,
} from '../connect/sort-deployments.js';
import type { DateField } from '../connect/staged-connector-collection.js';
import type { DeploymentFacts } from '../connect/to-deployment.js';
import { UpstreamError } from '../connect/upstream-error.js';
import { MAX_OFFSET, readPaging } from './arguments.js';
import type { GatewayContext } from './context.js';
import { selectByConcerns, type ConcernContext } from './deployment-concerns.js';
import { readDrift } from './deployment-drift.js';
import type { QueryDeploymentsArgs } from './generated/resolver-types.js';

type Context = Pick<GatewayContext, 'connect'> & ConcernContext;
type DeploymentList = Page<DeploymentFacts> & { complete: boolean };

const SORT = new RegExp(`^(${DEPLOYMENT_SORT_FIELDS.join('|')}) (asc|desc)$`);

/** Lets the Connect API page when it can filter and sort as asked; else filters and sorts everything here. */
export async function listDeployments(args: QueryDeploymentsArgs, context: Context): Promise<DeploymentList> {
  const paging = readPaging(args);
  const sorts = (args.sort ?? []).map(readSort);
  const dates = sorts.map(({ field }) => field).filter(isDateField);
  if (!isFilteredHere(args) && dates.length === sorts.length) {
    const page = await context.connect.deployments({
      ...paging,
      sort: args.sort ?? undefined,
      deploymentType: args.deploymentType || undefined,
      integrationTypes: args.integrationTypes ?? undefined,
    });
    return { ...page, complete: page.total <= MAX_OFFSET + paging.limit };
  }
  const { items, complete } = await context.connect.allDeployments(dates[0] ?? null);
  const filtered = filterDeployments(items, readFilter(args));
  const concerning = await filterByConcern(filtered, args.concerns ?? [], context);
  const selected = await filterByDrift(concerning, args.drifts ?? [], context);
  const sorted = sortDeployments(selected, sorts);
  const results = sorted.slice(paging.offset, paging.offset + paging.limit);
  return { ...paging, count: results.length, total: sorted.length, complete, results };
}

function isFilteredHere(args: QueryDeploymentsArgs): boolean {
  const { statuses, regions, drifts, concerns, connectorIds, text } = args;
  return [statuses, regions, drifts, concerns, connectorIds, text].some(
    (filter) => (filter ?? '').length > 0,
  );
}

function readFilter(args: QueryDeploymentsArgs): DeploymentFilter {
  return {
    types: args.deploymentType ? [args.deploymentType] : [],
    integrationTypes: args.integrationTypes ?? [],
    statuses: args.statuses ?? [],
    regions: args.regions ?? [],
    connectorIds: args.connectorIds ?? [],
    text: args.text ?? '',
  };
}

async function filterByConcern(
  deployments: DeploymentFacts[],
  wanted: readonly string[],
  context: Context,
): Promise<DeploymentFacts[]> {
  if (wanted.length === 0) return deployments;
  const selected = await selectByConcerns(deployments, wanted, context);
  if (selected === null) throw concernsUnreadable();
  return selected;
}

/** An empty list would say that all is well. */
function concernsUnreadable(): UpstreamError {
  return new UpstreamError({
    code: 'UPSTREAM_UNREADABLE',
    status: 503,
    message: 'What tells this, the journal or what is published, cannot be read now. Try again in a moment.',
  });
}

async function filterByDrift(
  deployments: DeploymentFacts[],
  wanted: readonly string[],
  { loaders }: Context,
): Promise<DeploymentFacts[]> {
  if (wanted.length === 0) return deployments;
  const drifts = await Promise.all(deployments.map((deployment) => readDrift(deployment, loaders)));
  return deployments.filter((_deployment, index) => wanted.includes(drifts[index] ?? ''));
}

function readSort(sort: string): DeploymentSort {
  const [, field, direction] = SORT.exec(sort) ?? [];
  if (field === undefined) {
    const fields = DEPLOYMENT_SORT_FIELDS.join(', ');
    throw badUserInput(`It cannot be sorted by "${sort}". Use one of ${fields}, then asc or desc.`);
  }
  // The pattern lets nothing else through.
  return { field: field as DeploymentSortField, descending: direction === 'desc' };
}

function isDateField(field: DeploymentSortField): field is DateField {
  return field === 'createdAt' || field === 'lastModifiedAt';
}
