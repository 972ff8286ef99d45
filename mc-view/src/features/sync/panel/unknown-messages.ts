import { defineMessages } from 'react-intl';

export const unknownMessages = defineMessages({
  targetUnreadable: {
    id: 'SyncUnknown.targetUnreadable',
    defaultMessage:
      'The registry entry of this system cannot be read: {problem, select, tooLarge {it is too large} futureVersion {a later version of the contract wrote it} wrongKey {its key is not valid} other {it does not follow the contract}}.',
  },
  recordUnreadable: {
    id: 'SyncUnknown.recordUnreadable',
    defaultMessage:
      'What was reported cannot be read: {problem, select, tooLarge {it is too large} futureVersion {a later version of the contract wrote it} wrongKey {its key does not fit its content} other {it does not follow the contract}}.',
  },
  recordsHidden: {
    id: 'SyncUnknown.recordsHidden',
    defaultMessage: 'You do not have the permission to see what was reported.',
  },
  messagesOff: {
    id: 'SyncUnknown.messagesOff',
    defaultMessage:
      'This project keeps no Messages for queries, so that nobody can tell what should have arrived.',
  },
  messagesHidden: {
    id: 'SyncUnknown.messagesHidden',
    defaultMessage: 'You do not have the permission to see Messages, which tell what should have arrived.',
  },
  messagesUnreadable: {
    id: 'SyncUnknown.messagesUnreadable',
    defaultMessage: 'Messages cannot be read right now, and they tell what should have arrived.',
  },
  retentionUnknown: {
    id: 'SyncUnknown.retentionUnknown',
    defaultMessage:
      'The first Messages are not there, and you do not have the permission to see how long they are kept.',
  },
  messagesNotKept: {
    id: 'SyncUnknown.messagesNotKept',
    defaultMessage: 'When this was created, Messages were not kept yet.',
  },
  resourceHidden: {
    id: 'SyncUnknown.resourceHidden',
    defaultMessage: 'You do not have the permission to see the data itself, such as its version.',
  },
  olderThanRetention: {
    id: 'SyncUnknown.olderThanRetention',
    defaultMessage:
      'It is older than {retentionDays, plural, one {# day} other {# days}}, for which Messages are kept: nobody can tell any more what should have arrived.',
  },
  olderThanTracking: {
    id: 'SyncUnknown.olderThanTracking',
    defaultMessage: 'It is from before {time}, when tracking of this system began.',
  },
  changedAfterSync: {
    id: 'SyncUnknown.changedAfterSync',
    defaultMessage:
      'It changed after the last success (v{from, number} → v{to, number}). Without Messages nobody can tell whether that matters.',
  },
  eventsNotVerifiable: {
    id: 'SyncUnknown.eventsNotVerifiable',
    defaultMessage: 'Each event counts, and without Messages nobody can tell which there were.',
  },
  tooManyMessages: {
    id: 'SyncUnknown.tooManyMessages',
    defaultMessage: 'There are more Messages than are read here. Older ones may not have arrived.',
  },
  recordTruncated: {
    id: 'SyncUnknown.recordTruncated',
    defaultMessage: 'The record is full and had to drop its oldest entries. They may not have arrived.',
  },
  editedByOrderEdit: {
    id: 'SyncUnknown.editedByOrderEdit',
    defaultMessage: 'An order edit changed it {time}. Order edits notify no system, so nobody can tell.',
  },
  unknownClaim: {
    id: 'SyncUnknown.unknownClaim',
    defaultMessage: 'The connector says “{status}”, which has no meaning here.',
  },
});
