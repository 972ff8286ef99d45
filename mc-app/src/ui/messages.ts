import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  copy: { id: 'Ui.copy', defaultMessage: 'Copy {name}' },
  copied: { id: 'Ui.copied', defaultMessage: 'Copied' },
  loading: { id: 'Ui.loading', defaultMessage: 'Loading' },
  refresh: { id: 'Ui.refresh', defaultMessage: 'Refresh' },
  refreshing: { id: 'Ui.refreshing', defaultMessage: 'Refreshing' },
  notStated: { id: 'Ui.notStated', defaultMessage: 'Not stated' },
  sortBy: { id: 'Ui.sortBy', defaultMessage: 'Sort by' },
  pageBeyondEnd: { id: 'Ui.pageBeyondEnd', defaultMessage: 'The list ends before this page.' },
  removeFilter: { id: 'Ui.removeFilter', defaultMessage: 'Remove the filter {filter}' },
  firstPage: { id: 'Ui.firstPage', defaultMessage: 'Go to the first page' },
  cancel: { id: 'Ui.cancel', defaultMessage: 'Cancel' },
  sending: { id: 'Ui.sending', defaultMessage: 'Sending' },
  leaveTitle: { id: 'Ui.leaveTitle', defaultMessage: 'Leave without saving?' },
  leaveEffect: { id: 'Ui.leaveEffect', defaultMessage: 'What you have entered will be lost.' },
  stay: { id: 'Ui.stay', defaultMessage: 'Keep editing' },
  leave: { id: 'Ui.leave', defaultMessage: 'Leave' },
  watch: { id: 'Ui.watch', defaultMessage: 'Tell me when it ends' },
  isWatched: { id: 'Ui.isWatched', defaultMessage: 'You will be told when it ends. Do not tell me' },
});

export const sortMessages = defineMessages({
  'lastModifiedAt desc': { id: 'Ui.lastModifiedNewestFirst', defaultMessage: 'Last modified, newest first' },
  'lastModifiedAt asc': { id: 'Ui.lastModifiedOldestFirst', defaultMessage: 'Last modified, oldest first' },
  'createdAt desc': { id: 'Ui.createdNewestFirst', defaultMessage: 'Created, newest first' },
  'createdAt asc': { id: 'Ui.createdOldestFirst', defaultMessage: 'Created, oldest first' },
});
