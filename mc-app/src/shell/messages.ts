import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  reload: { id: 'Shell.reload', defaultMessage: 'Load the page again' },
});

export const crashMessages = defineMessages({
  title: { id: 'Shell.crashTitle', defaultMessage: 'This screen has stopped working' },
  advice: {
    id: 'Shell.crashAdvice',
    defaultMessage:
      'Nothing was changed by that. Load the page again; if it happens again, tell your administrator what you did.',
  },
});

export const notLoadedMessages = defineMessages({
  title: { id: 'Shell.notLoadedTitle', defaultMessage: 'This screen could not be loaded' },
  advice: {
    id: 'Shell.notLoadedAdvice',
    defaultMessage:
      'The connection may be broken, or Connect Console was updated while it was open. Load the page again.',
  },
});
