import { answerByPart, projectSetupFields, type ProjectSetupContent } from './project-setup.builder';

type ObjectContent = {
  key: string;
  version: number;
  value: unknown;
  createdAt: string;
  lastModifiedAt: string;
};

/** What the platform knows of sync: custom objects and Messages. */
export type SyncSituationContent = {
  records: ObjectContent[];
  /** Keys of the records that are Failed */
  failing: string[];
  /** How many records are Failed; null: those in `failing` */
  failingTotal: number | null;
  targets: ObjectContent[];
  messages: { id: string; createdAt: string }[];
} & ProjectSetupContent;

type Refusals = Partial<
  Record<'records' | 'failing' | 'targets' | 'messages' | 'settings' | 'channels', string>
>;

/** Answers the platform's part of the overview; `refusals` are codes of fields that the user may not see. */
export function answerSyncSituation(
  given: Partial<SyncSituationContent> = {},
  refusals: Refusals = {},
): (variables: Record<string, unknown>) => object {
  const { records = [], failing = [], failingTotal = null, targets = [], messages = [] } = given;
  const fields = {
    records: { results: records },
    failing: { total: failingTotal ?? failing.length, results: failing.map((key) => ({ key })) },
    targets: { results: targets },
    messages: { results: messages },
    ...projectSetupFields(given),
  };
  return answerByPart(fields, refusals);
}

/** The entry of the target Klaviyo. */
export function buildTargetObject(key = 'klaviyo', value: object = {}): ObjectContent {
  return {
    key,
    version: 1,
    value: {
      schema: 1,
      label: 'Klaviyo',
      direction: 'export',
      mode: 'events',
      resourceTypes: ['order'],
      messageTypes: ['OrderCreated'],
      slaSeconds: 300,
      subscriptionKeys: ['klaviyo-orders'],
      trackedSince: '2026-11-01T00:00:00.000Z',
      enabled: true,
      ...value,
    },
    createdAt: '2026-11-01T00:00:00.000Z',
    lastModifiedAt: '2026-11-01T00:00:00.000Z',
  };
}

/** The record of an order whose Message `<order>-message` was reported as done so many seconds after 10:00. */
export function buildRecordObject(order: string, target: string, seconds: number): ObjectContent {
  const at = new Date(Date.parse(REPORTS_BEGIN) + seconds * 1_000).toISOString();
  return {
    key: `order.${order}.${target}`,
    version: 1,
    value: {
      schema: 1,
      target,
      resource: { typeId: 'order', id: order },
      status: 'Synced',
      last: { at, messageId: `${order}-message`, messageType: 'OrderCreated', outcome: 'ok' },
    },
    createdAt: at,
    lastModifiedAt: at,
  };
}

/** The Message of such an order, created at 10:00. */
export function buildOrderMessage(order: string): { id: string; createdAt: string } {
  return { id: `${order}-message`, createdAt: REPORTS_BEGIN };
}

const REPORTS_BEGIN = '2026-11-20T10:00:00.000Z';
