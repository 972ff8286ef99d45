import { SYNC_SCHEMA, type TargetEndpoint, type TargetFields } from '@connect-console/domain';

type Fields = Readonly<Record<string, unknown>>;

/** The value of an entry's custom object. `before`, what it held until now: fields that are not known here stay. */
export function toTargetValue({ key: _key, endpoints, ...fields }: TargetFields, before: unknown): Fields {
  const held = toFields(before);
  const heldEndpoints = Array.isArray(held.endpoints) ? held.endpoints.map(toFields) : [];
  const value = {
    ...held,
    ...fields,
    schema: SYNC_SCHEMA,
    endpoints: [
      ...endpoints.map((endpoint) => ({
        ...heldEndpoints.find(({ name }) => name === endpoint.name),
        ...endpoint,
      })),
      ...heldEndpoints.filter(isOfUnknownKind),
    ],
  };
  // commercetools does not store them; without them it can be told whether it has stored this.
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}

const KINDS: ReadonlySet<unknown> = new Set<TargetEndpoint['kind']>(['webhook', 'scheduler', 'health']);

/** Nobody was shown such an endpoint, so that nobody has taken it away. */
function isOfUnknownKind({ kind }: Fields): boolean {
  return typeof kind === 'string' && !KINDS.has(kind);
}

function toFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
