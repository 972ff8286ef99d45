import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { ExternalAddress } from '../../../ui/external-address';
import { Facts } from '../../../ui/facts';
import { isIntegrationType } from '../integration-types';
import { integrationTypeMessages } from '../messages';
import { messages } from '../detail/messages';

/** Everything about a draft that is one value. */
export function ConnectorFacts({ connector }: { connector: StagedConnector }): ReactElement {
  const { formatMessage, formatNumber, formatDate } = useIntl();
  const { creator, documentationUrl, createdAt, lastModifiedAt } = connector;
  const types = connector.integrationTypes.map((type) =>
    isIntegrationType(type) ? formatMessage(integrationTypeMessages[type]) : type,
  );
  const facts = [
    { label: formatMessage(messages.description), value: connector.description },
    { label: formatMessage(messages.key), copyable: connector.key },
    { label: formatMessage(messages.id), copyable: connector.id },
    { label: formatMessage(messages.version), value: formatNumber(connector.version) },
    {
      label: formatMessage(messages.creator),
      value: [creator.name, creator.title, creator.company, creator.email].filter(Boolean).join(', '),
    },
    {
      label: formatMessage(messages.contributors),
      value: creator.noOfContributors !== null && formatNumber(creator.noOfContributors),
    },
    { label: formatMessage(messages.support), value: address(creator.supportUrl) },
    { label: formatMessage(messages.logo), value: address(creator.logoUrl) },
    { label: formatMessage(messages.integrationTypes), value: types.join(', ') },
    {
      label: formatMessage(messages.regions),
      value: connector.supportedRegions.join(', ') || formatMessage(messages.anyRegion),
    },
    { label: formatMessage(messages.documentation), value: address(documentationUrl) },
    { label: formatMessage(messages.createdAt), value: time(createdAt) },
    { label: formatMessage(messages.lastModifiedAt), value: time(lastModifiedAt) },
  ];
  return <Facts facts={facts} />;

  function address(url: string | null): ReactElement | null {
    return url ? <ExternalAddress address={url} /> : null;
  }

  function time(instant: string | null): string | null {
    return instant && formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' });
  }
}
