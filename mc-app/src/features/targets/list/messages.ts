import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'TargetList.title', defaultMessage: 'Sync targets' },
  subtitle: {
    id: 'TargetList.subtitle',
    defaultMessage: 'The external systems that orders, customers and products should reach.',
  },
  newTarget: { id: 'TargetList.newTarget', defaultMessage: 'New target' },
  count: {
    id: 'TargetList.count',
    defaultMessage: '{total, plural, one {# target} other {# targets}}',
  },
  incomplete: {
    id: 'TargetList.incomplete',
    defaultMessage: 'There are more entries than can be read here. Only the first ones are shown.',
  },
  emptyTitle: { id: 'TargetList.emptyTitle', defaultMessage: 'No targets yet' },
  emptyAdvice: {
    id: 'TargetList.emptyAdvice',
    defaultMessage:
      'A target says which changes an external system should receive, and how soon. With it, an order can show whether it is synced, behind or was never received.',
  },
  emptySuggestions: {
    id: 'TargetList.emptySuggestions',
    defaultMessage: 'Begin with one of the suggestions below.',
  },
  unreadableTitle: {
    id: 'TargetList.unreadableTitle',
    defaultMessage: '{count, plural, one {# entry} other {# entries}} cannot be read',
  },
  unreadableAdvice: {
    id: 'TargetList.unreadableAdvice',
    defaultMessage:
      'Resources show “Unknown” for them. They are custom objects in the container sync-target and cannot be edited here.',
  },
  unreadableKey: { id: 'TargetList.unreadableKey', defaultMessage: '{key}: {reason}' },
  changedAt: { id: 'TargetList.changedAt', defaultMessage: 'Last modified {time}.' },
});

export const columnMessages = defineMessages({
  target: { id: 'TargetList.columnTarget', defaultMessage: 'Target' },
  state: { id: 'TargetList.columnState', defaultMessage: 'State' },
  mode: { id: 'TargetList.columnMode', defaultMessage: 'Mode' },
  feed: { id: 'TargetList.columnFeed', defaultMessage: 'Fed by' },
  place: { id: 'TargetList.columnPlace', defaultMessage: 'Runs in' },
  report: { id: 'TargetList.columnReport', defaultMessage: 'Last report' },
});

export const feedMessages = defineMessages({
  messages: {
    id: 'TargetList.feedMessages',
    defaultMessage: '{count, plural, one {# message type} other {# message types}}: {resources}',
  },
  unknownMessages: {
    id: 'TargetList.feedUnknownMessages',
    defaultMessage: '{count, plural, one {# message type} other {# message types}}',
  },
  changes: { id: 'TargetList.feedChanges', defaultMessage: 'Change notifications: {resources}' },
  nothing: { id: 'TargetList.feedNothing', defaultMessage: 'Nothing' },
});

export const suggestionMessages = defineMessages({
  title: { id: 'TargetList.suggestionsTitle', defaultMessage: 'Suggestions' },
  advice: {
    id: 'TargetList.suggestionsAdvice',
    defaultMessage: 'Deployments with an event application that no target names.',
  },
  add: { id: 'TargetList.suggestionAdd', defaultMessage: 'Add' },
  addNamed: { id: 'TargetList.suggestionAddNamed', defaultMessage: 'Add {name} as a target' },
  subscribed: {
    id: 'TargetList.suggestionSubscribed',
    defaultMessage: 'Subscribed to {feeds}',
  },
  notSubscribed: {
    id: 'TargetList.suggestionNotSubscribed',
    defaultMessage: 'No Subscription delivers to it. Redeploy it with scripts, or check its wiring first.',
  },
  lacksScope: {
    id: 'TargetList.suggestionsLackScope',
    defaultMessage: 'Suggestions need Subscriptions, and the gateway lacks the scope {scope}.',
  },
  unreadable: {
    id: 'TargetList.suggestionsUnreadable',
    defaultMessage: 'There are no suggestions now: Subscriptions cannot be read.',
  },
});
