import type { ConnectorApplicationContent, DeclaredKeysContent } from './deployment.builder';

/** Everything that a screen may ask of a published Connector. */
export type PublishedConnectorContent = {
  id: string;
  version: number;
  key: string | null;
  name: string;
  description: string | null;
  integrationTypes: string[];
  creator: { name: string | null; company: string | null; email: string | null };
  repository: { url: string; tag: string };
  applications: ConnectorApplicationContent[];
  globalConfiguration: DeclaredKeysContent | null;
  apiClientScopes: string[];
  private: boolean;
  supportedRegions: string[];
  certified: boolean;
  documentationUrl: string | null;
};

/** A published Connector as the gateway answers it: private, v1.0.0, which declares nothing. */
export function buildPublishedConnector(
  given: Partial<PublishedConnectorContent> = {},
): PublishedConnectorContent {
  return {
    id: 'connector-1',
    version: 5,
    key: 'bloomreach-engagement',
    name: 'Bloomreach Engagement connector',
    description: null,
    integrationTypes: ['email'],
    creator: { name: 'IT', company: 'Orium', email: 'it@example.com' },
    repository: { url: 'git@github.com:example/bloomreach.git', tag: 'v1.0.0' },
    applications: [],
    globalConfiguration: null,
    apiClientScopes: [],
    private: true,
    supportedRegions: [],
    certified: false,
    documentationUrl: null,
    ...given,
  };
}
