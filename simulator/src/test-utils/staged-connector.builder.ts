import type { StoredConnectorStaged } from '../state.js';

/** A fresh draft of the organization of the simulated projects. */
export function stagedConnectorFacts(
  number: number,
  facts: Partial<StoredConnectorStaged['connector']> = {},
): StoredConnectorStaged {
  const sequence = String(number).padStart(12, '0');
  const day = String((number % 28) + 1).padStart(2, '0');
  return {
    organizationId: ORGANIZATION_ID,
    createdAt: `2026-10-${day}T08:00:00.000Z`,
    lastModifiedAt: `2026-11-${day}T08:00:00.000Z`,
    connector: {
      id: `00000000-0000-4000-8000-${sequence}`,
      key: `draft-${number}`,
      version: 1,
      name: `Draft ${number}`,
      description: '',
      integrationTypes: ['other'],
      creator: { email: 'it@example.com' },
      repository: { url: 'git@github.com:example-org/draft.git', tag: 'v1.0.0' },
      configurations: [],
      private: true,
      privateProjects: [],
      supportedRegions: [],
      status: 'Draft',
      alreadyListed: false,
      hasChanges: false,
      isPreviewable: 'none',
      ...facts,
    },
  };
}

const ORGANIZATION_ID = '62262ae5-4a2f-4ee7-a992-9a7cb180efa7';
