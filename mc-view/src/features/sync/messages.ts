import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  newTab: { id: 'Sync.newTab', defaultMessage: '(opens in a new tab)' },
  partNotLoaded: {
    id: 'Sync.partNotLoaded',
    defaultMessage: 'This part could not be loaded. Close the panel and open it again.',
  },
  notAKnownPage: {
    id: 'Sync.notAKnownPage',
    defaultMessage: 'This panel was not opened on an order, a customer or a product',
  },
  notAKnownPageAdvice: {
    id: 'Sync.notAKnownPageAdvice',
    defaultMessage: 'Open one of them in the Merchant Center, then open this panel there.',
  },
});
