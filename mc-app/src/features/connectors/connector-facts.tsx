import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { StagedConnector } from '../../data/connectors/to-staged-connector';
import { ExternalAddress } from '../../ui/external-address';
import { Facts } from '../../ui/facts';
import { isIntegrationType } from './integration-types';
import { integrationTypeMessages, messages } from './messages';

/** Everything about a draft that is one value. */
export function ConnectorFacts({ connector }: { connector: StagedConnector }): ReactElement {
  const { formatMessage, formatNumber } = useIntl();
  const { creator, documentationUrl } = connector;
  const types = connector.integrationTypes.map((type) =>
    isIntegrationType(type) ? formatMessage(integrationTypeMessages[type]) : type,
  );
  const facts = [
    { label: formatMessage(messages.description), value: connector.description },
    { label: formatMessage(messages.key), copyable: connector.key },
    { label: formatMessage(messages.id), copyable: connector.id },
    { label: formatMessage(messages.version), value: formatNumber(connector.version) },
    { label: formatMessage(messages.repository), copyable: connector.repositoryUrl },
    { label: formatMessage(messages.tag), value: <code>{connector.tag}</code> },
    {
      label: formatMessage(messages.creator),
      value: [creator.name, creator.company, creator.email].filter(Boolean).join(', '),
    },
    { label: formatMessage(messages.integrationTypes), value: types.join(', ') },
    {
      label: formatMessage(messages.regions),
      value: connector.supportedRegions.join(', ') || formatMessage(messages.anyRegion),
    },
    { label: formatMessage(messages.privateProjects), value: projectsWithAccess() },
    {
      label: formatMessage(messages.scopes),
      value: connector.apiClientScopes.join(', ') || formatMessage(messages.noScopes),
    },
    {
      label: formatMessage(messages.documentation),
      value: documentationUrl && <ExternalAddress address={documentationUrl} />,
    },
  ];
  return <Facts facts={facts} />;

  function projectsWithAccess(): string {
    if (!connector.isPrivate) return formatMessage(messages.anyProject);
    return connector.privateProjects.join(', ') || formatMessage(messages.noPrivateProjects);
  }
}
