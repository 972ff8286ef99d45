import {
  parseRecord,
  parseTarget,
  recordKeyOf,
  type HostResource,
  type MessageFacts,
  type ReadRecord,
  type ReadTarget,
  type ResourceFacts,
} from '@connect-console/domain';
import type { TFetchMorePlatformSyncQuery, TFetchPlatformSyncQuery } from '../generated/ctp';
import type { PartProblems } from './part-problems';
import { takesPayments, type Open } from './platform-requests';
import type { HiddenPart, ResourceSync } from './resource-sync';
import { toMessageFacts } from './to-message-facts';
import { toPayments } from './to-payments';

/** What commercetools itself knows of a resource and the systems that it goes to. */
export type PlatformSync = {
  resource: ResourceSync['resource'];
  /** There is no such resource (any more). */
  isGone: boolean;
  targets: readonly ReadTarget[];
  /** Of the resource and its payments */
  records: readonly ReadRecord[] | 'hidden';
  /** Of the resource */
  messages: MessageFacts;
  payments: readonly { resource: ResourceFacts; messages: MessageFacts }[];
  hidden: readonly HiddenPart[];
};

/** One answer, and what is missing in it. */
export type Answer<TData> = { data: TData; problems: PartProblems };
export type FirstAnswer = Answer<TFetchPlatformSyncQuery>;
export type MoreAnswer = Answer<TFetchMorePlatformSyncQuery>;

/** Reads both answers; `more` null: nothing more is needed, or it is not there yet. */
export function toPlatformSync(
  host: HostResource,
  first: FirstAnswer,
  more: MoreAnswer | null,
): PlatformSync {
  const resource = toResource(host, first.data);
  return {
    resource,
    isGone: resource.version === null && first.problems[host.typeId] === undefined,
    targets: toTargets(first.data),
    records: toRecords(host, first, more),
    messages: toMessageFacts(first, more),
    payments: more ? toPayments(toOpen(host, first).paymentIds, first, more) : [],
    hidden: toHidden(host, first.problems, more?.problems ?? {}),
  };
}

/** What the first answer leaves open. */
export function toOpen(host: HostResource, { data, problems }: FirstAnswer): Open {
  const targets = toTargets(data);
  const hasPayments = targets.some(({ target }) => target?.enabled && takesPayments(target));
  return {
    targets,
    paymentIds: hasPayments ? (data.order?.paymentInfo?.paymentRefs.map(({ id }) => id) ?? []) : [],
    isRangeWrong: problems.records === 'failed' || hasStrangers(host, data),
    hasOlderMessages: (data.messages?.total ?? 0) > (data.messages?.results.length ?? 0),
  };
}

function toResource({ typeId, id }: HostResource, data: TFetchPlatformSyncQuery): PlatformSync['resource'] {
  const { order, customer, product } = data;
  const found = order ?? customer ?? product;
  return {
    typeId,
    id,
    name: order?.orderNumber ?? customer?.customerNumber ?? product?.key ?? null,
    version: found?.version ?? null,
    createdAt: found?.createdAt ?? null,
    lastModifiedAt: found?.lastModifiedAt ?? null,
    syncInfo: (order?.syncInfo ?? []).map(({ channel, externalId, syncedAt }) => ({
      channelKey: channel?.key ?? null,
      externalId,
      syncedAt,
    })),
  };
}

function toTargets({ targets }: TFetchPlatformSyncQuery): ReadTarget[] {
  return (targets?.results ?? []).map(parseTarget);
}

function toRecords(host: HostResource, first: FirstAnswer, more: MoreAnswer | null): PlatformSync['records'] {
  if (first.problems.records === 'refused') return 'hidden';
  const own = more?.data.records ?? (hasStrangers(host, first.data) ? null : first.data.records);
  const ofPayments = more?.data.paymentRecords;
  return [...(own?.results ?? []), ...(ofPayments?.results ?? [])].map(parseRecord);
}

/** Whether the range of keys has let in what does not belong to it. */
function hasStrangers(host: HostResource, { records }: TFetchPlatformSyncQuery): boolean {
  const prefix = recordKeyOf(host, '');
  return (records?.results ?? []).some(({ key }) => !key.startsWith(prefix));
}

function toHidden(host: HostResource, first: PartProblems, more: PartProblems): HiddenPart[] {
  const parts: [HiddenPart, boolean][] = [
    ['resource', first[host.typeId] === 'refused'],
    ['records', first.records === 'refused' || first.targets === 'refused'],
    ['messages', first.messages === 'refused'],
    ['payments', more.payments === 'refused'],
    ['settings', first.settings === 'refused'],
  ];
  return parts.flatMap(([part, isHidden]) => (isHidden ? [part] : []));
}
