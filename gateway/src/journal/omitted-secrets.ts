import { JOURNAL_CONTAINER, type OmittedSecrets } from '@connect-console/domain';

import type { ApiClient } from '../connect/api-client.js';
import { createCustomObjects } from '../connect/custom-objects.js';
import { UpstreamError } from '../connect/upstream-error.js';
import { whereSubject } from './journal-keys.js';

/** What became of a secured value that was left out, as one redeploy showed it, or as the gateway is configured. */
export type OmittedSecretsObservation = Exclude<OmittedSecrets, 'unknown'>;

/** What this project has shown of redeploys that leave secured values out. */
export type OmittedSecretsRecord = {
  /** One loss outweighs everything else; `unknown` also when it cannot be read. */
  read: () => Promise<OmittedSecrets>;
  /** Does nothing when it is noted already. */
  note: (observed: OmittedSecretsObservation) => Promise<void>;
};

type OmittedSecretsOptions = {
  client: ApiClient;
  projectKey: string;
  correlationId: string;
  /** Null: only what was observed counts. */
  configured: OmittedSecretsObservation | null;
};

const SUBJECT = 'omitted-secrets';

/** One object per observation in the container of the journal, so that no gateway overwrites what another has seen. */
export function createOmittedSecretsRecord(options: OmittedSecretsOptions): OmittedSecretsRecord {
  const { configured } = options;
  const objects = createCustomObjects({ ...options, container: JOURNAL_CONTAINER });
  return {
    async read() {
      try {
        const found = await objects.query(
          { where: whereSubject([SUBJECT]), sort: 'createdAt desc' },
          { limit: 2, offset: 0 },
        );
        const seen = found.objects.map(({ value }) => (value as { observed?: unknown } | null)?.observed);
        if (configured === 'lost' || seen.includes('lost')) return 'lost';
        return configured ?? (seen.includes('kept') ? 'kept' : 'unknown');
      } catch (error) {
        if (error instanceof UpstreamError) return configured === 'lost' ? 'lost' : 'unknown';
        throw error;
      }
    },
    async note(observed) {
      const value = { schema: 1, subject: SUBJECT, observed };
      await objects.put({ key: `${SUBJECT}.${observed}`, version: 0, value });
    },
  };
}
