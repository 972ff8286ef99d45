import type {
  Connector as WireConnector,
  ConnectorStaged as WireConnectorStaged,
  Creator as WireCreator,
  Repository as WireRepository,
} from '@commercetools-connect/sdk';

import type { Connector, Creator, Repository } from '../graphql/generated/resolver-types.js';
import { present, type Loose } from './loose.js';
import type { Identified } from './readable-body.js';
import { toConfigurationKeys, toConnectorApplications } from './to-configuration-keys.js';
import type { StagedConnectorFacts } from './to-staged-connector.js';
import { toWholeNumber } from './to-whole-number.js';

/** A published WireConnector. */
export function toConnector(wire: Identified<WireConnector>): Connector {
  return { ...toConnectorFacts(wire), certified: wire.certified ?? false };
}

/** What a draft and its published Connector have in common. */
export function toConnectorFacts(
  wire: Identified<WireConnector> | Identified<WireConnectorStaged>,
): Pick<Connector, keyof Connector & keyof StagedConnectorFacts> {
  return {
    id: wire.id,
    version: wire.version,
    key: wire.key ?? null,
    name: wire.name ?? wire.key ?? wire.id,
    description: wire.description ?? null,
    integrationTypes: present(wire.integrationTypes),
    creator: toCreator(wire.creator),
    repository: toRepository(wire.repository),
    applications: toConnectorApplications(wire.configurations),
    globalConfiguration: toConfigurationKeys(wire.globalConfiguration),
    apiClientScopes: present(wire.apiClient?.scopes),
    private: wire.private ?? false,
    supportedRegions: present(wire.supportedRegions),
    documentationUrl: wire.documentationUrl ?? null,
  };
}

/** In material of 2023 the field has this name. */
type OldCreator = { noOfDevelopers?: number };

function toCreator(creator: Loose<WireCreator & OldCreator>): Creator {
  return {
    name: creator?.name ?? null,
    title: creator?.title ?? null,
    email: creator?.email ?? null,
    company: creator?.company ?? null,
    noOfContributors: toWholeNumber(creator?.noOfContributors ?? creator?.noOfDevelopers),
    logoUrl: creator?.logoUrl ?? null,
    supportUrl: creator?.supportUrl ?? null,
  };
}

export function toRepository(repository: Loose<WireRepository>): Repository {
  return { url: repository?.url ?? '', tag: repository?.tag ?? '' };
}
