import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  crashTitle: { id: 'Shell.crashTitle', defaultMessage: 'This screen has stopped working' },
  crashAdvice: {
    id: 'Shell.crashAdvice',
    defaultMessage:
      'Nothing was changed by that. Load the page again; if it happens again, tell your administrator what you did.',
  },
  reload: { id: 'Shell.reload', defaultMessage: 'Load the page again' },
});
