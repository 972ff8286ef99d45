import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'SyncExports.title', defaultMessage: 'Pass it on' },
  hint: {
    id: 'SyncExports.hint',
    defaultMessage:
      'For a ticket or a partner. Personal data and secrets are left out as far as they can be told by their looks: read it before you send it.',
  },
  copySummary: { id: 'SyncExports.copySummary', defaultMessage: 'Copy summary' },
  markdown: { id: 'SyncExports.markdown', defaultMessage: 'Support bundle (Markdown)' },
  json: { id: 'SyncExports.json', defaultMessage: 'Support bundle (JSON)' },
  preparing: { id: 'SyncExports.preparing', defaultMessage: 'Preparing the file…' },
});

export const summaryMessages = defineMessages({
  head: { id: 'SyncSummary.head', defaultMessage: '{name}, {type} {id}, project {project}, {time}' },
  failure: { id: 'SyncSummary.failure', defaultMessage: 'Last failure {time}: {error}' },
  claimedError: { id: 'SyncSummary.claimedError', defaultMessage: 'Error: {error}' },
  next: { id: 'SyncSummary.next', defaultMessage: 'Next attempt: {time}' },
  synced: { id: 'SyncSummary.synced', defaultMessage: 'Last success: {time}' },
  externalId: { id: 'SyncSummary.externalId', defaultMessage: 'External id: {id}' },
  missing: {
    id: 'SyncSummary.missing',
    defaultMessage: 'Not confirmed: {messages}{more, plural, =0 {} one { and # more} other { and # more}}',
  },
});
