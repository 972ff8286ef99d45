import type { Answer } from './post.js';

/** What happened to a notification on its way to one subscription. */
export type DeliveryRecord = {
  at: string;
  projectKey: string;
  subscription: string;
  /** Type of the message or change, and what it is about. */
  notification: string;
  resource: { typeId: string; id: string };
  sequenceNumber?: number | undefined;
  /** How often it was pushed before, plus one; 0 when it never reached the push. */
  attempt: number;
  event: DeliveryEvent;
  answer?: Answer | undefined;
};

export type DeliveryEvent =
  /** The receiver has it and said so. */
  | 'acknowledged'
  /** The receiver answered something else, or not in time: it comes again. */
  | 'refused'
  /** The receiver has it, but its acknowledgement got lost as configured: it comes again. */
  | 'acknowledgement lost'
  /** Lost between platform and receiver, as configured. */
  | 'dropped'
  /** Nobody has said where the destination is. */
  | 'nobody listens'
  /** Not acknowledged in all attempts, or within seven days. */
  | 'given up'
  /** The destination did not take it: kept for later. */
  | 'kept'
  /** The subscription was stopped or suspended, or 48 hours were over: gone for good. */
  | 'lost';

export type DeliveryLog = {
  add: (record: DeliveryRecord) => void;
  /** Newest first. */
  latest: () => DeliveryRecord[];
  counts: () => Partial<Record<DeliveryEvent, number>>;
  clear: () => void;
};

const KEPT = 500;

export function createDeliveryLog(): DeliveryLog {
  let records: DeliveryRecord[] = [];
  let counts: Partial<Record<DeliveryEvent, number>> = {};
  return {
    add: (record) => {
      records = [record, ...records.slice(0, KEPT - 1)];
      counts[record.event] = (counts[record.event] ?? 0) + 1;
    },
    latest: () => records,
    counts: () => counts,
    clear: () => {
      records = [];
      counts = {};
    },
  };
}
