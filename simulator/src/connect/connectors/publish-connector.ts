import type { Connector } from '@commercetools-connect/sdk';
import { type Platform, timestamp } from '../../platform.js';
import type { StagedConnector, StoredConnectorStaged } from '../../state.js';

/** What a draft shows once its Connector is up to date with it. */
export const PUBLISHED: Partial<StagedConnector> = { alreadyListed: true, hasChanges: false };

/** Makes the draft the Connector that projects deploy: the first time a new one, later its next version. */
export function publish(
  { state, clock }: Platform,
  { organizationId, connector: staged }: StoredConnectorStaged,
  { certified }: { certified: boolean },
): void {
  const earlier = state.connectors.find(({ connector }) => connector.id === staged.id);
  const version = (earlier?.connector.version ?? 0) + 1;
  const connector = { ...publishedFrom(staged), version, certified };
  const lastModifiedAt = timestamp(clock);
  if (earlier === undefined) {
    const createdAt = lastModifiedAt;
    state.connectors.push({ organizationId, createdAt, lastModifiedAt, listed: true, connector });
  } else {
    Object.assign(earlier, { lastModifiedAt, listed: true, connector });
  }
}

function publishedFrom(staged: StagedConnector): Omit<Connector, 'version' | 'certified'> {
  const { id, key, name, description, integrationTypes = [], creator, repository, configurations } = staged;
  const { apiClient, globalConfiguration, supportedRegions, documentationUrl, private: isPrivate } = staged;
  return {
    id,
    key,
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
    documentationUrl,
  };
}
