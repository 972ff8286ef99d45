import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'Overview.title', defaultMessage: 'Connect' },
  subtitle: {
    id: 'Overview.subtitle',
    defaultMessage: 'What needs someone, what runs for this project, and how it went lately.',
  },
  ways: { id: 'Overview.ways', defaultMessage: 'Lists' },
  allConnectors: { id: 'Overview.allConnectors', defaultMessage: 'All connectors' },
  allDeployments: { id: 'Overview.allDeployments', defaultMessage: 'All deployments' },
  allTargets: { id: 'Overview.allTargets', defaultMessage: 'All targets' },
  setup: { id: 'Overview.setup', defaultMessage: 'Setup' },
  openSetup: {
    id: 'Overview.openSetup',
    defaultMessage:
      '{count, plural, one {# step of the setup is} other {# steps of the setup are}} left to do or to decide',
  },
  unknownNow: {
    id: 'Overview.unknownNow',
    defaultMessage: 'Not known now: “{section}” says why.',
  },
});

export const sectionMessages = defineMessages({
  concerns: { id: 'Overview.needsSomeone', defaultMessage: 'Needs someone now' },
});
