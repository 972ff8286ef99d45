import type { FakeCommercetools, RecordedRequest } from './fake-commercetools.js';
import { buildErrorBody, buildStagedConnector } from './wire.builder.js';

type Fields = Record<string, unknown>;
type Update = { version: number; actions: { action: string }[] };

export type ServedDraft = {
  id: string;
  current: () => Fields & { version: number };
  /** What happens to it elsewhere; one version further. */
  change: (fields: Fields) => void;
  /** The update actions that Connect has received, also those it refused. */
  received: () => Update[];
};

/** Effects that the gateway depends on; other actions only raise the version. */
const EFFECTS: Record<string, Fields> = {
  updatePreviewable: { isPreviewable: 'pending', previewableReport: null },
  publish: { status: 'Processing', publishingReport: null },
};

/** A ConnectorStaged that the fake commercetools keeps, with its optimistic locking. */
export function serveDraft(commercetools: FakeCommercetools, fields: Fields = {}): ServedDraft {
  const id = 'connector-1';
  let draft = {
    ...buildStagedConnector({ id, isPreviewable: 'none', previewableReport: null }),
    version: 3,
    ...fields,
  };
  const path = `/connect/connectors/drafts/${id}`;
  const change = (changes: Fields): void => {
    draft = { ...draft, ...changes, version: draft.version + 1 };
  };
  commercetools.on(`GET ${path}`, () => ({ json: draft }));
  commercetools.on(`POST ${path}`, ({ body }: RecordedRequest) => {
    const { version, actions } = JSON.parse(body) as Update;
    if (version !== draft.version) {
      const versions = { expectedVersion: version, currentVersion: draft.version };
      return { status: 409, json: buildErrorBody(409, 'ConcurrentModification', versions) };
    }
    change(Object.assign({}, ...actions.map(({ action }) => EFFECTS[action])) as Fields);
    return { status: 201, json: draft };
  });
  commercetools.on(`DELETE ${path}`, () => {
    const deleted = draft;
    commercetools.on(`GET ${path}`, { status: 404, json: buildErrorBody(404, 'ResourceNotFound') });
    return { json: deleted };
  });
  return {
    id,
    current: () => draft,
    change,
    received: () => commercetools.requestsTo(`POST ${path}`).map(({ body }) => JSON.parse(body) as Update),
  };
}
