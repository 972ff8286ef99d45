import type { MessageFacts, SyncMessage } from '@connect-console/domain';
import type { TFetchPlatformSyncQuery, TSyncMessagesFragment } from '../generated/ctp';
import type { PartProblem } from './part-problems';
import type { FirstAnswer, MoreAnswer } from './to-platform-sync';

/** Documented: how long Messages are kept where the project says nothing. */
const DEFAULT_RETENTION_DAYS = 15;

/** The Messages of the resource; `more` null: older ones are not needed, or not there yet. */
export function toMessageFacts({ data, problems }: FirstAnswer, more: MoreAnswer | null): MessageFacts {
  const older = more?.data.olderMessages;
  const list = toMessages(data.messages, older);
  return {
    availability: toAvailability(data, problems.messages),
    retentionDays: toRetentionDays(data),
    list,
    complete: list.length >= ((older ?? data.messages)?.total ?? 0),
  };
}

/** The Messages of one payment. */
export function toPaymentMessages(
  id: string,
  first: FirstAnswer,
  { data, problems }: MoreAnswer,
): MessageFacts {
  const all = toMessages(data.paymentMessages);
  return {
    availability: toAvailability(first.data, problems.paymentMessages),
    retentionDays: toRetentionDays(first.data),
    list: all.filter(({ resource }) => resource.id === id),
    complete: all.length >= (data.paymentMessages?.total ?? 0),
  };
}

/** A Message that came in between moves the others on: one may be in both pages. */
function toMessages(...pages: (TSyncMessagesFragment | undefined)[]): SyncMessage[] {
  const messages = pages.flatMap((page) => page?.results ?? []);
  return [...new Map(messages.map((message) => [message.id, message])).values()].map(
    ({ id, type, sequenceNumber, resourceVersion, createdAt, resourceRef }) => ({
      id,
      type,
      sequenceNumber,
      resourceVersion,
      createdAt,
      resource: { typeId: resourceRef.typeId, id: resourceRef.id },
    }),
  );
}

function toAvailability(
  { settings }: TFetchPlatformSyncQuery,
  problem: PartProblem | undefined,
): MessageFacts['availability'] {
  if (settings?.messages.enabled === false) return 'off';
  if (problem === undefined) return 'available';
  return problem === 'refused' ? 'hidden' : 'unreadable';
}

function toRetentionDays({ settings }: TFetchPlatformSyncQuery): number | null {
  return settings ? (settings.messages.deleteDaysAfterCreation ?? DEFAULT_RETENTION_DAYS) : null;
}
