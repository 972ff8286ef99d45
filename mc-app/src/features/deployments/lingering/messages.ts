import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  hint: {
    id: 'LingeringPreviews.hint',
    defaultMessage:
      '{count, plural, one {# preview has been there for more than 7 days.} other {# previews have been there for more than 7 days.}} A preview is for testing: undeploy it when you are done.',
  },
  plan: { id: 'LingeringPreviews.plan', defaultMessage: 'Plan to undeploy' },
  title: { id: 'LingeringPreviews.title', defaultMessage: 'Undeploy previews' },
  will: {
    id: 'LingeringPreviews.will',
    defaultMessage:
      'They are undeployed one after the other. What the scripts of a connector do not remove stays in the project and delivers to nobody: the page of each deployment lists it.',
  },
  choose: { id: 'LingeringPreviews.choose', defaultMessage: 'Previews to undeploy' },
  age: { id: 'LingeringPreviews.age', defaultMessage: '{connector}, {age}, {source}' },
  stops: { id: 'LingeringPreviews.stops', defaultMessage: 'Stops: {applications}' },
  stopsNothing: { id: 'LingeringPreviews.stopsNothing', defaultMessage: 'Connect reports no application.' },
  ends: { id: 'LingeringPreviews.ends', defaultMessage: 'Gone for good: {address}' },
  ownStays: {
    id: 'LingeringPreviews.ownStays',
    defaultMessage:
      'Connect Console itself runs in one of them, which is not in this plan: undeploy it on its own page.',
  },
  reason: { id: 'LingeringPreviews.reason', defaultMessage: 'Reason' },
  reasonHint: {
    id: 'LingeringPreviews.reasonHint',
    defaultMessage: 'Is kept in the journal of each of them. At most 1,000 characters.',
  },
  typeToConfirm: { id: 'LingeringPreviews.typeToConfirm', defaultMessage: 'Type {word} to confirm' },
  confirm: {
    id: 'LingeringPreviews.confirm',
    defaultMessage: '{count, plural, =0 {Undeploy} one {Undeploy # preview} other {Undeploy # previews}}',
  },
  stop: { id: 'LingeringPreviews.stop', defaultMessage: 'Stop after this one' },
  close: { id: 'LingeringPreviews.close', defaultMessage: 'Close' },
  running: { id: 'LingeringPreviews.running', defaultMessage: 'Sending' },
  undeploying: { id: 'LingeringPreviews.undeploying', defaultMessage: 'Undeploying' },
  failed: { id: 'LingeringPreviews.failed', defaultMessage: 'Not undeployed' },
  changed: {
    id: 'LingeringPreviews.changed',
    defaultMessage:
      'It has changed in the meantime, so nothing was done. Close the plan and open it again to see it as it is.',
  },
  outcomeUnknown: {
    id: 'LingeringPreviews.outcomeUnknown',
    defaultMessage:
      'No answer came: it may be undeploying. Try again: nothing is done twice, and the answer says what happened.',
  },
  result: {
    id: 'LingeringPreviews.result',
    defaultMessage:
      '{done, plural, one {# is undeploying} other {# are undeploying}}, {failed, plural, one {# failed} other {# failed}}, {open, plural, one {# not sent} other {# not sent}}.',
  },
});
