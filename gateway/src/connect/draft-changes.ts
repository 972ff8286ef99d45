import type {
  ConnectorDraft as WireConnectorDraft,
  ConnectorStaged as WireConnectorStaged,
  ConnectorUpdateAction as WireUpdateAction,
  createApiClient,
} from '@commercetools-connect/sdk';

import type { ApiClient } from './api-client.js';
import { readResource } from './readable-body.js';
import { toStagedConnector, type StagedConnectorFacts } from './to-staged-connector.js';

export type { WireConnectorDraft, WireUpdateAction };

/** What can be done to a ConnectorStaged. */
export type DraftChanges = {
  createDraft: (draft: WireConnectorDraft) => Promise<StagedConnectorFacts>;
  /** All actions or none, in this order. */
  updateDraft: (
    id: string,
    version: number,
    actions: readonly WireUpdateAction[],
  ) => Promise<StagedConnectorFacts>;
  /** The Connect API takes no version here: whatever the draft is now, it is deleted. */
  deleteDraft: (id: string) => Promise<void>;
};

type DraftChangesOptions = {
  drafts: ReturnType<ReturnType<ReturnType<typeof createApiClient>['connectors']>['drafts']>;
  client: ApiClient;
  correlationId: string;
};

export function createDraftChanges({ drafts, client, correlationId }: DraftChangesOptions): DraftChanges {
  return {
    async createDraft(draft) {
      const { body } = await drafts.post({ body: draft }).execute();
      return toStagedConnector(readResource<WireConnectorStaged>(body));
    },
    async updateDraft(id, version, actions) {
      const body = { version, actions: [...actions] };
      const answer = await drafts.withId({ ID: id }).post({ body }).execute();
      return toStagedConnector(readResource<WireConnectorStaged>(answer.body));
    },
    async deleteDraft(id) {
      // SDK 0.0.13 has no builder for it.
      await client({ method: 'DELETE', uri: `/connectors/drafts/${id}` }, correlationId);
    },
  };
}
