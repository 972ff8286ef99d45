import type { Connector } from '@commercetools-connect/sdk';
import { type Platform, timestamp } from '../../platform.js';
import type { StagedConnector } from '../../state.js';
import { outcomeOf } from '../repositories.js';
import { reportOf, type Runs } from '../runs.js';

/** `Processing` until Connect has built the source; a private one is then `Published`, another waits for certification. */
export function startPublish(
  platform: Platform & { runs: Runs },
  staged: StagedConnector,
  { secondsLeft }: { secondsLeft?: number } = {},
): void {
  const { id } = staged;
  const outcome = outcomeOf(platform.state, staged, 'publish');
  const finish = (): void => {
    const stored = platform.state.connectorsStaged.find(({ connector }) => connector.id === id);
    if (stored === undefined) return;
    const isPublished = outcome.status === 'Published' && stored.connector.private;
    stored.connector = {
      ...stored.connector,
      version: stored.connector.version + 1,
      status: outcome.status === 'Published' && !isPublished ? 'ReadyForCertification' : outcome.status,
      publishingReport: reportOf(outcome.entries, platform),
      ...(isPublished && { alreadyListed: true, hasChanges: false }),
    };
    stored.lastModifiedAt = timestamp(platform.clock);
    if (isPublished) publish(platform, stored.organizationId, stored.connector);
  };
  platform.runs.start(`publish ${id}`, [{ afterSeconds: secondsLeft ?? outcome.seconds, apply: finish }]);
}

function publish({ state, clock }: Platform, organizationId: string, staged: StagedConnector): void {
  const earlier = state.connectors.find(({ connector }) => connector.id === staged.id);
  const connector = publishedFrom(staged, earlier?.connector);
  const lastModifiedAt = timestamp(clock);
  if (earlier === undefined) {
    const createdAt = lastModifiedAt;
    state.connectors.push({ organizationId, createdAt, lastModifiedAt, listed: true, connector });
  } else {
    Object.assign(earlier, { lastModifiedAt, listed: true, connector });
  }
}

function publishedFrom(staged: StagedConnector, earlier: Connector | undefined): Connector {
  const { id, key, name, description, integrationTypes = [], creator, repository, configurations } = staged;
  const { apiClient, globalConfiguration, supportedRegions, documentationUrl, private: isPrivate } = staged;
  return {
    id,
    key,
    version: (earlier?.version ?? 0) + 1,
    name,
    description,
    integrationTypes,
    creator,
    repository,
    configurations,
    apiClient,
    private: isPrivate,
    globalConfiguration,
    supportedRegions,
    certified: earlier?.certified ?? false,
    documentationUrl,
  };
}
