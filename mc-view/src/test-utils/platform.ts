import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, graphql, GraphQLError } from 'graphql';

export type StoredObject = { container: string; key: string; value: unknown };
export type StoredMessage = {
  id: string;
  type: string;
  sequenceNumber: number;
  resourceVersion: number;
  createdAt: string;
  resourceRef: { typeId: string; id: string };
};

/** What commercetools holds in a test. */
export type PlatformContent = {
  order: Record<string, unknown> | null;
  customer: Record<string, unknown> | null;
  product: Record<string, unknown> | null;
  payments: Record<string, unknown>[];
  customObjects: StoredObject[];
  messages: StoredMessage[];
  messageSettings: { enabled: boolean; deleteDaysAfterCreation: number | null };
  /** Fields of the schema that the user has no right to: `messages`, `order`, … */
  refused: string[];
  /** Fields of the schema that cannot be answered now */
  broken: string[];
  /** Whether a range of keys answers what it should; `ignored`: everything in the container is answered. */
  range: 'works' | 'refused' | 'ignored';
};

export const NO_CONTENT: PlatformContent = {
  order: null,
  customer: null,
  product: null,
  payments: [],
  customObjects: [],
  messages: [],
  messageSettings: { enabled: true, deleteDaysAfterCreation: 15 },
  refused: [],
  broken: [],
  range: 'works',
};

const schema = buildSchema(
  readFileSync(path.join(__dirname, '../../../simulator/schemas/ctp.graphql'), 'utf8'),
);

type Operation = { query: string; variables: Record<string, unknown> };
type Paging = { where?: string; limit?: number; offset?: number };

/** Answers as commercetools does, non-null fields included: a refused one takes the whole answer with it. */
export async function answerAsPlatform(
  { query, variables }: Operation,
  content: PlatformContent,
): Promise<object> {
  const { customObjects, messages, messageSettings, payments, order, customer, product } = content;
  const rootValue = {
    order: () => order,
    customer: () => customer,
    product: () => product,
    payments: ({ where }: Paging) =>
      pageOf(
        payments.filter(({ id }) => where?.includes(`"${String(id)}"`)),
        {},
      ),
    customObjects: ({ container, where = '' }: Paging & { container: string }) =>
      pageOf(
        selectObjects(
          customObjects.filter((one) => one.container === container),
          where,
          content.range,
        ),
        {},
      ),
    messages: ({ where = '', ...paging }: Paging) =>
      pageOf(messages.filter((message) => isAbout(message, where)).sort(newestFirst), paging),
    project: () => ({ key: 'demo-store', messages: messageSettings }),
  };
  return graphql({ schema, source: query, variableValues: variables, rootValue: guard(rootValue, content) });
}

function guard(
  rootValue: Record<string, unknown>,
  { refused, broken }: PlatformContent,
): Record<string, unknown> {
  const codes = [
    ...refused.map((field) => [field, 'insufficient_scope']),
    ...broken.map((field) => [field, 'General']),
  ];
  const failing = codes.map(([field = '', code]) => [
    field,
    () => {
      throw new GraphQLError('Technical message', { extensions: { code } });
    },
  ]);
  return { ...rootValue, ...Object.fromEntries(failing) };
}

function pageOf<TItem>(items: TItem[], { limit = 500, offset = 0 }: Paging): Record<string, unknown> {
  const results = items.slice(offset, offset + limit);
  return { offset, count: results.length, total: items.length, exists: items.length > 0, results };
}

function selectObjects(objects: StoredObject[], where: string, range: PlatformContent['range']): object[] {
  const [, from, to] = /^key >= "(.*)" and key < "(.*)"$/.exec(where) ?? [];
  if (from !== undefined && range === 'refused') {
    throw new GraphQLError('Malformed parameter: where', { extensions: { code: 'InvalidInput' } });
  }
  const matches = objects.filter(({ key }) => {
    if (from !== undefined) return range === 'ignored' || (key >= from && key < (to ?? ''));
    return where === '' || where.includes(`"${key}"`);
  });
  return matches.map(({ container, key, value }) => ({
    id: `${container}/${key}`,
    container,
    key,
    value,
    version: 1,
    createdAt: '2026-11-01T08:00:00.000Z',
    lastModifiedAt: '2026-11-20T09:30:00.000Z',
  }));
}

function isAbout({ type, createdAt, resourceRef }: StoredMessage, where: string): boolean {
  const [, since] = /createdAt > "([^"]+)"/.exec(where) ?? [];
  const types = /type in \(([^)]*)\)/.exec(where)?.[1];
  return (
    where.includes(`typeId="${resourceRef.typeId}"`) &&
    (since !== undefined ? createdAt > since : where.includes(`"${resourceRef.id}"`)) &&
    (types === undefined || types.includes(`"${type}"`))
  );
}

function newestFirst(one: StoredMessage, other: StoredMessage): number {
  return other.createdAt.localeCompare(one.createdAt);
}
