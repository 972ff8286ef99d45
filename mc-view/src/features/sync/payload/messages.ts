import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  show: { id: 'SyncPayload.show', defaultMessage: 'Payload' },
  label: { id: 'SyncPayload.label', defaultMessage: 'Payload of {type}, Message {number}' },
  loading: { id: 'SyncPayload.loading', defaultMessage: 'Reading the Message…' },
  copy: { id: 'SyncPayload.copy', defaultMessage: 'Copy payload' },
  redacted: {
    id: 'SyncPayload.redacted',
    defaultMessage:
      'Secrets and personal data were left out, as far as names of fields and texts tell them: {fields}.',
  },
  redactedMore: {
    id: 'SyncPayload.redactedMore',
    defaultMessage: '{fields} and {count, plural, one {# more field} other {# more fields}}',
  },
  notRedacted: {
    id: 'SyncPayload.notRedacted',
    defaultMessage:
      'Nothing was left out: no field looks like a secret or personal data. Check before you share it.',
  },
  failedAdvice: {
    id: 'SyncPayload.failedAdvice',
    defaultMessage: 'commercetools did not answer as expected. Try again in a moment.',
  },
  forbidden: { id: 'SyncPayload.forbidden', defaultMessage: 'You may not see Messages' },
  forbiddenAdvice: {
    id: 'SyncPayload.forbiddenAdvice',
    defaultMessage:
      'The payload is in the Message. An administrator can give your team the permission to view Messages in this panel.',
  },
  expired: { id: 'SyncPayload.expired', defaultMessage: 'This Message is no longer kept' },
  expiredAdvice: {
    id: 'SyncPayload.expiredAdvice',
    defaultMessage:
      'commercetools deletes Messages after some days, 15 unless the project says otherwise. What it said cannot be read again.',
  },
  tooLarge: { id: 'SyncPayload.tooLarge', defaultMessage: 'This payload is too large to be shown here' },
  tooLargeAdvice: {
    id: 'SyncPayload.tooLargeAdvice',
    defaultMessage: 'Read it with an API client: GET /messages/{id}.',
  },
});
