import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  show: { id: 'Common.explanationShow', defaultMessage: 'What does this mean?' },
  causes: { id: 'Common.explanationCauses', defaultMessage: 'Usual causes' },
  action: { id: 'Common.explanationAction', defaultMessage: 'What to do' },
  notLoaded: {
    id: 'Common.explanationNotLoaded',
    defaultMessage: 'The explanation could not be loaded. The documentation may help.',
  },
  vendorPage: {
    id: 'Common.explanationVendorPage',
    defaultMessage: 'More in the documentation of commercetools',
  },
  newTab: { id: 'Common.explanationNewTab', defaultMessage: '(opens in a new tab)' },
  loading: { id: 'Common.explanationLoading', defaultMessage: 'The explanation is being loaded' },
});
