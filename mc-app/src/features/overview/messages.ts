import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'Overview.title', defaultMessage: 'Connect' },
  subtitle: {
    id: 'Overview.subtitle',
    defaultMessage: 'What your organization develops, what runs for this project, and what needs attention.',
  },
  connectors: { id: 'Overview.connectors', defaultMessage: 'Connectors' },
  deployments: { id: 'Overview.deployments', defaultMessage: 'Deployments' },
  connectorCount: {
    id: 'Overview.connectorCount',
    defaultMessage: '{total, plural, =0 {No connector yet} one {# connector} other {# connectors}}',
  },
  deploymentCount: {
    id: 'Overview.deploymentCount',
    defaultMessage: '{total, plural, =0 {No deployment yet} one {# deployment} other {# deployments}}',
  },
  partOnly: {
    id: 'Overview.partOnly',
    defaultMessage: 'Judged by the {seen, number} modified last, of {total, number}.',
  },
  allWell: { id: 'Overview.allWell', defaultMessage: 'Nothing needs attention.' },
  andMore: { id: 'Overview.andMore', defaultMessage: 'and {count, number} more' },
  allConnectors: { id: 'Overview.allConnectors', defaultMessage: 'All connectors' },
  allDeployments: { id: 'Overview.allDeployments', defaultMessage: 'All deployments' },
});

export const connectorConcerns = defineMessages({
  publicationFailed: {
    id: 'Overview.publicationFailed',
    defaultMessage: '{count, plural, one {# publication failed} other {# publications failed}}',
  },
  previewRejected: {
    id: 'Overview.previewRejected',
    defaultMessage: '{count, plural, one {# preview rejected} other {# previews rejected}}',
  },
  changesNotPublished: {
    id: 'Overview.changesNotPublished',
    defaultMessage:
      '{count, plural, one {# with changes not published} other {# with changes not published}}',
  },
});

export const deploymentConcerns = defineMessages({
  failed: { id: 'Overview.failed', defaultMessage: '{count, plural, one {# failed} other {# failed}}' },
  withWarnings: {
    id: 'Overview.withWarnings',
    defaultMessage: '{count, plural, one {# deployed with warnings} other {# deployed with warnings}}',
  },
  inProgress: {
    id: 'Overview.inProgress',
    defaultMessage: '{count, plural, one {# in progress} other {# in progress}}',
  },
});
