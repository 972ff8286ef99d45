import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  open: { id: 'Undeploy.open', defaultMessage: 'Undeploy' },
  title: { id: 'Undeploy.title', defaultMessage: 'Undeploy {name}' },
  confirm: { id: 'Undeploy.confirm', defaultMessage: 'Undeploy for good' },
  done: {
    id: 'Undeploy.done',
    defaultMessage: 'Connect is undeploying {name}. You will be told when it ends.',
  },
  gone: { id: 'Undeploy.gone', defaultMessage: '{name} is gone already.' },
  intro: {
    id: 'Undeploy.intro',
    defaultMessage:
      'The deployment is removed with its environment configuration, secrets included. Nobody can undo that.',
  },
  production: { id: 'Undeploy.production', defaultMessage: 'This is a production deployment.' },
  own: {
    id: 'Undeploy.own',
    defaultMessage:
      'Connect Console itself runs in this deployment. Undeploying it ends this session: nobody can see or do anything here until it is deployed again, from the command line or the Merchant Center.',
  },
  ownUnknown: {
    id: 'Undeploy.ownUnknown',
    defaultMessage:
      'Whether Connect Console itself runs in this deployment cannot be told now. If it does, undeploying it ends this session.',
  },
  impact: { id: 'Undeploy.impact', defaultMessage: 'What it means' },
  impactUnreadable: {
    id: 'Undeploy.impactUnreadable',
    defaultMessage: 'What else delivers to it cannot be read now. You can undeploy all the same.',
  },
  stops: { id: 'Undeploy.stops', defaultMessage: '{application} stops.' },
  jobStops: {
    id: 'Undeploy.jobStops',
    defaultMessage: '{application} stops, and does not run any more ({schedule}).',
  },
  urlDies: {
    id: 'Undeploy.urlDies',
    defaultMessage: 'Nobody answers at {url} any more; a new deployment gets another address.',
  },
  subscriptionStays: {
    id: 'Undeploy.subscriptionStays',
    defaultMessage:
      'Subscription {name} is left pointing nowhere, unless a script of the connector removes it.',
  },
  extensionStays: {
    id: 'Undeploy.extensionStays',
    defaultMessage:
      'Extension {name} is left calling nobody, which fails what it extends, unless a script of the connector removes it.',
  },
  subscriptionsUnknown: {
    id: 'Undeploy.subscriptionsUnknown',
    defaultMessage: 'Which Subscriptions are left behind cannot be read.',
  },
  extensionsUnknown: {
    id: 'Undeploy.extensionsUnknown',
    defaultMessage: 'Which Extensions are left behind cannot be read.',
  },
  reason: { id: 'Undeploy.reason', defaultMessage: 'Why do you undeploy it?' },
  reasonHint: { id: 'Undeploy.reasonHint', defaultMessage: 'It is kept in the timeline.' },
  typeToConfirm: { id: 'Undeploy.typeToConfirm', defaultMessage: 'Type {word} to confirm' },
  conflictTitle: { id: 'Undeploy.conflictTitle', defaultMessage: '{name} has changed meanwhile' },
  conflictAdvice: {
    id: 'Undeploy.conflictAdvice',
    defaultMessage: 'Nothing was undeployed. Look at the current state first.',
  },
  atWork: {
    id: 'Undeploy.atWork',
    defaultMessage:
      'Connect is at work on this deployment and undeploys nothing until that has ended. Load the current state.',
  },
  outcomeUnknown: {
    id: 'Undeploy.outcomeUnknown',
    defaultMessage:
      'It is not known whether Connect received the request. Load the current state, or send it again: it is not carried out twice.',
  },
  loadCurrent: { id: 'Undeploy.loadCurrent', defaultMessage: 'Load the current state' },
});
