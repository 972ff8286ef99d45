import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'OrderSync.title', defaultMessage: 'Order {orderId}' },
  systems: { id: 'OrderSync.systems', defaultMessage: 'Systems connected to this project' },
  systemsHint: {
    id: 'OrderSync.systemsHint',
    defaultMessage:
      '“Deployed” means that Connect has started the connector, not that this order has arrived. This panel does not show that yet.',
  },
  newTab: { id: 'OrderSync.newTab', defaultMessage: '(opens in a new tab)' },
  more: {
    id: 'OrderSync.more',
    defaultMessage: '{count, plural, one {# more deployment} other {# more deployments}} in Connect Console',
  },
  empty: { id: 'OrderSync.empty', defaultMessage: 'No connector is deployed in this project yet' },
  emptyAdvice: {
    id: 'OrderSync.emptyAdvice',
    defaultMessage:
      'Connectors carry orders to other systems. Deploy one in Connect Console, and it shows up here.',
  },
  openConsole: { id: 'OrderSync.openConsole', defaultMessage: 'Open Connect Console' },
  notAnOrder: { id: 'OrderSync.notAnOrder', defaultMessage: 'This panel was not opened on an order' },
  notAnOrderAdvice: {
    id: 'OrderSync.notAnOrderAdvice',
    defaultMessage: 'Open an order in the Merchant Center, then open this panel on its “General” tab.',
  },
});
