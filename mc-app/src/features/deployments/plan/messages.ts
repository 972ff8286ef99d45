import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  key: { id: 'Plan.key', defaultMessage: 'Key' },
  fate: { id: 'Plan.fate', defaultMessage: 'What happens' },
  before: { id: 'Plan.before', defaultMessage: 'Before' },
  after: { id: 'Plan.after', defaultMessage: 'After' },
  unchanged: {
    id: 'Plan.unchanged',
    defaultMessage:
      '{count, plural, =0 {Nothing changes here.} one {# other value stays as it is.} other {# other values stay as they are.}}',
  },
  noScopes: { id: 'Plan.noScopes', defaultMessage: 'This connector takes no configuration.' },
  acceptLoss: { id: 'Plan.acceptLoss', defaultMessage: 'I accept that {key} may be lost' },
  renames: { id: 'Plan.renames', defaultMessage: 'Keys that may have a new name' },
  rename: {
    id: 'Plan.rename',
    defaultMessage: '{from} is not known any more, {to} is new. It may be the same value.',
  },
  takeOver: { id: 'Plan.takeOver', defaultMessage: 'Use its value for {to}' },
  request: { id: 'Plan.request', defaultMessage: 'The exact request to Connect' },
  requestNote: { id: 'Plan.requestNote', defaultMessage: 'Secrets are hidden here.' },
});

export const confirmMessages = defineMessages({
  reason: { id: 'Plan.reason', defaultMessage: 'Reason' },
  reasonHint: {
    id: 'Plan.reasonHint',
    defaultMessage: 'Why you do this. Everybody who may see the deployment can read it, so no secrets.',
  },
  reasonMissing: { id: 'Plan.reasonMissing', defaultMessage: 'Say why you do this.' },
  openDraft: {
    id: 'Plan.openDraft',
    defaultMessage:
      'A text under “JSON” or “Paste .env” is not taken over yet. Take it over or discard it first.',
  },
});

export const settingMessages = defineMessages({
  schedule: { id: 'Plan.schedule', defaultMessage: 'Schedule' },
  retryPolicy: { id: 'Plan.retryPolicy', defaultMessage: 'Retries' },
});

export const fateMessages = defineMessages({
  added: { id: 'Plan.fateAdded', defaultMessage: 'Added' },
  changed: { id: 'Plan.fateChanged', defaultMessage: 'Changed' },
  removed: { id: 'Plan.fateRemoved', defaultMessage: 'Removed' },
  dropped: { id: 'Plan.fateDropped', defaultMessage: 'Not known any more' },
  usesDefault: { id: 'Plan.fateUsesDefault', defaultMessage: 'New, uses its default' },
  valueMissing: { id: 'Plan.fateValueMissing', defaultMessage: 'Value missing' },
  kept: { id: 'Plan.fateKept', defaultMessage: 'Secret kept' },
  replaced: { id: 'Plan.fateReplaced', defaultMessage: 'Secret replaced' },
  missing: { id: 'Plan.fateMissing', defaultMessage: 'Secret missing' },
  mayBeLost: { id: 'Plan.fateMayBeLost', defaultMessage: 'Secret may be lost' },
  lost: { id: 'Plan.fateLost', defaultMessage: 'Secret lost' },
});

export const failureMessages = defineMessages({
  conflictLoading: {
    id: 'Plan.conflictLoading',
    defaultMessage: 'Somebody was faster. Nothing was sent; the current state is being loaded.',
  },
  conflictUnchanged: {
    id: 'Plan.conflictUnchanged',
    defaultMessage:
      'Somebody was faster, and nothing was sent. Nothing of this plan has changed by that: confirm again.',
  },
  refused: {
    id: 'Plan.refused',
    defaultMessage:
      'Nothing was sent. The gateway has checked the values against what Connect holds now and refuses those below. Correct them, then confirm again.',
  },
  refusedKeys: { id: 'Plan.refusedKeys', defaultMessage: 'Refused by the gateway:' },
  journalUnavailable: {
    id: 'Plan.journalUnavailable',
    defaultMessage:
      'The gateway could not note this in the journal, so nothing was sent to Connect. Everything you have entered is still here: confirm again in a moment.',
  },
  productionDeactivated: {
    id: 'Plan.productionDeactivated',
    defaultMessage:
      'Nothing was deployed. This project is a trial, or production is not enabled for it: choose “Sandbox” above and confirm again, or ask commercetools support to enable production. Everything you have entered stays.',
  },
  unsupportedRegion: {
    id: 'Plan.unsupportedRegion',
    defaultMessage:
      'Nothing was deployed: Connect does not offer this connector in this region. Choose another region above, then confirm again. Everything you have entered stays.',
  },
  keyTaken: {
    id: 'Plan.keyTaken',
    defaultMessage:
      'Nothing was deployed: another deployment has this key. Change it above, then confirm again.',
  },
  invalidType: {
    id: 'Plan.invalidType',
    defaultMessage:
      'Nothing was deployed: Connect does not deploy this connector as this type. Choose another type above, then confirm again.',
  },
  notPreviewable: {
    id: 'Plan.notPreviewable',
    defaultMessage:
      'Nothing was deployed: Connect has not accepted this draft for previews. Request a preview of the connector first.',
  },
  busy: {
    id: 'Plan.busy',
    defaultMessage:
      'Connect is at work on this deployment and takes nothing new. Wait until that has ended, load the current state, then confirm again.',
  },
  missingScope: {
    id: 'Plan.missingScope',
    defaultMessage:
      'The gateway’s API client lacks the scope {scope}. An administrator adds it to connect.yaml of Connect Console and redeploys that.',
  },
  reload: { id: 'Plan.reload', defaultMessage: 'Load the current state' },
  otherProblem: { id: 'Plan.otherProblem', defaultMessage: 'Refused ({problem})' },
});

export const consequenceMessages = defineMessages({
  created: {
    id: 'Plan.created',
    defaultMessage:
      'Connect builds and starts version {version, number}, tag {tag}. That takes up to about 15 minutes.',
  },
  codeStays: {
    id: 'Plan.codeStays',
    defaultMessage: 'The code stays at version {version, number}, tag {tag}.',
  },
  codeMoves: {
    id: 'Plan.codeMoves',
    defaultMessage:
      'The code moves from version {fromVersion, number}, tag {fromTag}, to version {version, number}, tag {tag}.',
  },
  scriptsRun: {
    id: 'Plan.scriptsRun',
    defaultMessage: 'postDeploy runs: it may create or change Subscriptions, Extensions and types.',
  },
  scriptsSkipped: {
    id: 'Plan.scriptsSkipped',
    defaultMessage: 'The scripts are skipped: Subscriptions, Extensions and types stay as they are.',
  },
  urlsStay: { id: 'Plan.urlsStay', defaultMessage: 'The URLs of the applications stay.' },
  topicMayChange: {
    id: 'Plan.topicMayChange',
    defaultMessage:
      '{count, plural, one {The event topic may change, and Subscriptions then have to point to the new one: {names}.} other {The event topics may change, and Subscriptions then have to point to the new ones: {names}.}}',
  },
  valuesUntouched: {
    id: 'Plan.valuesUntouched',
    defaultMessage: 'No values are sent: all of them, and all secrets, stay as they are.',
  },
  valuesNeeded: {
    id: 'Plan.valuesNeeded',
    defaultMessage:
      'Something is missing. Once it is entered, values are sent as a whole, and secrets that Connect may not keep have to be typed again.',
  },
  allValuesSent: {
    id: 'Plan.allValuesSent',
    defaultMessage:
      'Values are sent as a whole: all standard values of {count, plural, one {the application} other {all # applications}}, and those secrets that you have typed.',
  },
  sharedValuesSent: {
    id: 'Plan.sharedValuesSent',
    defaultMessage: 'The values that all applications share are sent as a whole.',
  },
  removalMayStay: {
    id: 'Plan.removalMayStay',
    defaultMessage:
      '{count, plural, one {The removed value is} other {The # removed values are}} no longer sent. Connect may keep it all the same; the timeline shows what happened.',
  },
  applicationsNotIncluded: {
    id: 'Plan.applicationsNotIncluded',
    defaultMessage:
      '{count, plural, one {This application is new, and a redeploy cannot add it} other {These applications are new, and a redeploy cannot add them}}: {names}. That takes a new deployment.',
  },
  applicationsGone: {
    id: 'Plan.applicationsGone',
    defaultMessage:
      '{count, plural, one {This application is} other {These applications are}} not in the new version any more: {names}.',
  },
});
