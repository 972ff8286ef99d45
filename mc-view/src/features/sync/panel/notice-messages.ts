import { defineMessages } from 'react-intl';

export const lossMessages = defineMessages({
  title: { id: 'SyncNotice.loss', defaultMessage: 'Messages for {target} are being lost' },
  detail: {
    id: 'SyncNotice.lossDetail',
    defaultMessage:
      'The Subscription {key} delivers nothing ({status}), and commercetools keeps nothing for later. Whoever runs the connector must fix that, and then send again what is missing.',
  },
  counting: { id: 'SyncNotice.lossCounting', defaultMessage: 'Counting what must be sent again…' },
  orders: {
    id: 'SyncNotice.lossOrders',
    defaultMessage:
      '{isAtLeast, select, true {At least } other {}}{count, plural, one {# order has} other {# orders have}} changed since {time} and must be sent again.',
  },
  customers: {
    id: 'SyncNotice.lossCustomers',
    defaultMessage:
      '{isAtLeast, select, true {At least } other {}}{count, plural, one {# customer has} other {# customers have}} changed since {time} and must be sent again.',
  },
  products: {
    id: 'SyncNotice.lossProducts',
    defaultMessage:
      '{isAtLeast, select, true {At least } other {}}{count, plural, one {# product has} other {# products have}} changed since {time} and must be sent again.',
  },
  notAffected: {
    id: 'SyncNotice.lossNotAffected',
    defaultMessage: 'Nothing of this is missing in {target} so far. Its next change will be.',
  },
  uncounted: {
    id: 'SyncNotice.lossUncounted',
    defaultMessage: 'How much must be sent again cannot be counted here.',
  },
});

export const hiddenMessages = defineMessages({
  title: { id: 'SyncNotice.hidden', defaultMessage: 'You do not see everything' },
  detail: {
    id: 'SyncNotice.hiddenDetail',
    defaultMessage:
      'Not visible with your permissions: {parts}. An administrator can grant them to your team.',
  },
  resource: { id: 'SyncNotice.hiddenResource', defaultMessage: 'the data itself' },
  records: { id: 'SyncNotice.hiddenRecords', defaultMessage: 'registry and reports (custom objects)' },
  messages: { id: 'SyncNotice.hiddenMessages', defaultMessage: 'Messages' },
  payments: { id: 'SyncNotice.hiddenPayments', defaultMessage: 'payments' },
  settings: { id: 'SyncNotice.hiddenSettings', defaultMessage: 'how long Messages are kept' },
  subscriptions: { id: 'SyncNotice.hiddenSubscriptions', defaultMessage: 'the health of Subscriptions' },
});

export const noticeMessages = defineMessages({
  messagesOff: { id: 'SyncNotice.messagesOff', defaultMessage: 'This project keeps no Messages for queries' },
  messagesOffDetail: {
    id: 'SyncNotice.messagesOffDetail',
    defaultMessage:
      'They are delivered all the same, but what should have arrived can only be told from what was reported. An administrator can switch them on in the project settings.',
  },
  messagesUnreadable: {
    id: 'SyncNotice.messagesUnreadable',
    defaultMessage: 'Messages cannot be read right now',
  },
  messagesUnreadableDetail: {
    id: 'SyncNotice.messagesUnreadableDetail',
    defaultMessage:
      'What should have arrived can only be told from what was reported. Check again in a moment.',
  },
  expired: { id: 'SyncNotice.expired', defaultMessage: 'Older Messages are gone' },
  expiredDetail: {
    id: 'SyncNotice.expiredDetail',
    defaultMessage:
      'This project keeps Messages for {days, plural, one {# day} other {# days}}, and this is older. Earlier changes cannot be checked any more.',
  },
  unreadable: {
    id: 'SyncNotice.unreadable',
    defaultMessage: '{count, plural, one {# record} other {# records}} cannot be read',
  },
  unreadableDetail: {
    id: 'SyncNotice.unreadableDetail',
    defaultMessage: 'Whoever writes them must correct them. Nothing in them counts here.',
  },
  unreadableRecord: {
    id: 'SyncNotice.unreadableRecord',
    defaultMessage:
      '{key}: {problem, select, tooLarge {too large} futureVersion {of a later version} wrongKey {key and content differ} other {not valid}}',
  },
  noGateway: { id: 'SyncNotice.noGateway', defaultMessage: 'Subscriptions and deployments are not checked' },
  noGatewayDetail: {
    id: 'SyncNotice.noGatewayDetail',
    defaultMessage: 'Connect Console is not installed in this project. Everything else here is complete.',
  },
  feedFailed: {
    id: 'SyncNotice.feedFailed',
    defaultMessage: 'Subscriptions and deployments cannot be checked right now',
  },
  feedFailedDetail: {
    id: 'SyncNotice.feedFailedDetail',
    defaultMessage: 'Everything else here is complete. Check again in a moment. ({code})',
  },
  moreFailed: {
    id: 'SyncNotice.moreFailed',
    defaultMessage: 'Payments and older Messages cannot be read right now',
  },
  moreFailedDetail: {
    id: 'SyncNotice.moreFailedDetail',
    defaultMessage: 'They are not part of what is said here. Check again in a moment. ({code})',
  },
  moved: { id: 'SyncNotice.moved', defaultMessage: 'The page behind this panel is out of date' },
  movedDetail: {
    id: 'SyncNotice.movedDetail',
    defaultMessage: 'The data has changed since you opened it.',
  },
  refreshHost: { id: 'SyncNotice.refreshHost', defaultMessage: 'Close and refresh the page' },
});
