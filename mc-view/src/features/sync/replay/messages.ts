import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  prepare: { id: 'SyncReplay.prepare', defaultMessage: 'Prepare a replay' },
  title: { id: 'SyncReplay.title', defaultMessage: 'Replay of {type} #{number, number}' },
  dryRun: {
    id: 'SyncReplay.dryRun',
    defaultMessage:
      'A dry run: nothing is sent from here. Connect has no way to put a Message back into a queue, so whoever runs the connector has to post it.',
  },
  target: { id: 'SyncReplay.target', defaultMessage: 'System' },
  notTaken: {
    id: 'SyncReplay.notTaken',
    defaultMessage: 'No system of this project takes Messages of this type, so there is nothing to replay.',
  },
  facts: { id: 'SyncReplay.facts', defaultMessage: 'What the receiver needs' },
  messageId: { id: 'SyncReplay.messageId', defaultMessage: 'Message id' },
  idempotencyKey: { id: 'SyncReplay.idempotencyKey', defaultMessage: 'Idempotency key' },
  topic: { id: 'SyncReplay.topic', defaultMessage: 'Topic' },
  topicUnknown: { id: 'SyncReplay.topicUnknown', defaultMessage: 'Not known here' },
  effects: { id: 'SyncReplay.effects', defaultMessage: 'What the record will say' },
  effect: { id: 'SyncReplay.effect', defaultMessage: 'When it ends as “{outcome}”' },
  effectAfter: {
    id: 'SyncReplay.effectAfter',
    defaultMessage:
      '{status}, {open, plural, =0 {no open failure} one {# open failure} other {# open failures}}',
  },
  effectNone: { id: 'SyncReplay.effectNone', defaultMessage: 'Stays as it is' },
  payload: { id: 'SyncReplay.payload', defaultMessage: 'What the Message carries' },
  envelope: {
    id: 'SyncReplay.envelope',
    defaultMessage:
      'The envelope is what Pub/Sub posts to the connector. It names the Message without its payload, as commercetools does with large ones: the connector reads it by its id.',
  },
  copyEnvelope: { id: 'SyncReplay.copyEnvelope', defaultMessage: 'Copy push envelope' },
  close: { id: 'SyncReplay.close', defaultMessage: 'Close' },
});

export const needMessages = defineMessages({
  failed: {
    id: 'SyncReplay.needFailed',
    defaultMessage: 'A replay is needed: it failed and is not tried again by itself.',
  },
  retrying: {
    id: 'SyncReplay.needRetrying',
    defaultMessage: 'Better wait: it failed and is tried again by itself. A replay does no harm.',
  },
  unreported: {
    id: 'SyncReplay.needUnreported',
    defaultMessage: 'A replay may help: nobody has reported what came of it.',
  },
  unknown: {
    id: 'SyncReplay.needUnknown',
    defaultMessage: 'Whether a replay is needed cannot be told: what was reported of it is not known here.',
  },
  mayRepeat: {
    id: 'SyncReplay.mayRepeat',
    defaultMessage:
      'The system may have it already and would count it twice. Look it up there first, by the idempotency key.',
  },
});

export const refusalMessages = defineMessages({
  targetDisabled: {
    id: 'SyncReplay.refusedDisabled',
    defaultMessage: 'Nothing to replay: this system is switched off in the registry.',
  },
  notForTarget: {
    id: 'SyncReplay.refusedNotForTarget',
    defaultMessage: 'Nothing to replay: this system does not take Messages of this type.',
  },
  skipped: {
    id: 'SyncReplay.refusedSkipped',
    defaultMessage: 'Nothing to replay: it was skipped on purpose ({reason}), and would be again.',
  },
  done: {
    id: 'SyncReplay.refusedDone',
    defaultMessage: 'Nothing to replay: it was handled to the end. Sending it again could do it twice.',
  },
  covered: {
    id: 'SyncReplay.refusedCovered',
    defaultMessage: 'Nothing to replay: a later success on {date} brought all of it.',
  },
});
