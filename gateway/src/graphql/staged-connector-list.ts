import { badUserInput } from '../bad-user-input.js';
import type { ConnectApi } from '../connect/connect-api.js';
import { selectStagedConnectors, type StagedConnectorSort } from '../connect/select-staged-connectors.js';
import type { DateField, StagedConnectorSummary } from '../connect/staged-connector-collection.js';
import { MAX_OFFSET, readPaging } from './arguments.js';
import type { QueryStagedConnectorsArgs } from './generated/resolver-types.js';

type StagedConnectorList = {
  limit: number;
  offset: number;
  count: number;
  total: number;
  complete: boolean;
  results: StagedConnectorSummary[];
};

const SORT = /^(createdAt|lastModifiedAt|name|status) (asc|desc)$/;

/** Lets the Connect API page when it can filter and sort as asked; else filters and sorts everything here. */
export async function listStagedConnectors(
  args: QueryStagedConnectorsArgs,
  connect: ConnectApi,
): Promise<StagedConnectorList> {
  const paging = readPaging(args);
  const sorts = (args.sort ?? []).map(readSort);
  const scope = {
    isPrivate: args.isPrivate ?? undefined,
    integrationTypes: args.integrationTypes ?? undefined,
  };
  const filter = {
    statuses: args.statuses ?? [],
    previewabilities: args.previewabilities ?? [],
    regions: args.regions ?? [],
    text: args.text ?? '',
  };
  const dates = sorts.map(({ field }) => field).filter(isDateField);
  const isFiltered = Object.values(filter).some(({ length }) => length > 0);
  if (!isFiltered && dates.length === sorts.length) {
    const page = await connect.stagedConnectors({ ...paging, ...scope, sort: args.sort ?? undefined });
    return { ...page, complete: page.total <= MAX_OFFSET + paging.limit };
  }
  const everything = await connect.allStagedConnectors(scope, dates[0] ?? null);
  const selected = selectStagedConnectors(everything, filter, sorts);
  const results = selected.slice(paging.offset, paging.offset + paging.limit);
  const { complete } = everything;
  return { ...paging, count: results.length, total: selected.length, complete, results };
}

function readSort(sort: string): StagedConnectorSort {
  const [, field, direction] = SORT.exec(sort) ?? [];
  if (field === undefined) {
    throw badUserInput(
      `It cannot be sorted by "${sort}". Use createdAt, lastModifiedAt, name or status, then asc or desc.`,
    );
  }
  // The pattern lets nothing else through.
  return { field: field as StagedConnectorSort['field'], descending: direction === 'desc' };
}

function isDateField(field: StagedConnectorSort['field']): field is DateField {
  return field === 'createdAt' || field === 'lastModifiedAt';
}
