import { defineMessages } from 'react-intl';

export const viewMessages = defineMessages({
  shared: { id: 'Environment.shared', defaultMessage: 'Shared by all applications' },
  nothing: { id: 'Environment.nothing', defaultMessage: 'No application has any configuration.' },
  noKeys: { id: 'Environment.noKeys', defaultMessage: 'It has no configuration.' },
  search: { id: 'Environment.search', defaultMessage: 'Search keys and values' },
  searchHint: { id: 'Environment.searchHint', defaultMessage: 'Part of a key or a value' },
  noMatch: { id: 'Environment.noMatch', defaultMessage: 'No key or value contains “{text}”.' },
  key: { id: 'Environment.key', defaultMessage: 'Key' },
  value: { id: 'Environment.value', defaultMessage: 'Value' },
  defaultValue: { id: 'Environment.defaultValue', defaultMessage: 'Default' },
  notes: { id: 'Environment.notes', defaultMessage: 'Notes' },
  required: { id: 'Environment.required', defaultMessage: 'Required' },
  optional: { id: 'Environment.optional', defaultMessage: 'Optional' },
  noValue: { id: 'Environment.noValue', defaultMessage: 'No value' },
  isSet: { id: 'Environment.isSet', defaultMessage: 'Set' },
  isNotSet: { id: 'Environment.isNotSet', defaultMessage: 'Not set' },
  notTold: { id: 'Environment.notTold', defaultMessage: 'Connect does not tell' },
  changedAt: { id: 'Environment.changedAt', defaultMessage: 'Last changed {time}' },
  changeNotKnown: { id: 'Environment.changeNotKnown', defaultMessage: 'Last change not known' },
  exportJson: { id: 'Environment.exportJson', defaultMessage: 'Export as JSON' },
  exportDotenv: { id: 'Environment.exportDotenv', defaultMessage: '.env of {scope}' },
  exportNote: { id: 'Environment.exportNote', defaultMessage: 'Without secrets.' },
});

export const driftMessages = defineMessages({
  missingRequired: { id: 'Environment.driftMissing', defaultMessage: 'Required, but missing' },
  unknown: { id: 'Environment.driftUnknown', defaultMessage: 'Unknown to the connector' },
  defaultInUse: { id: 'Environment.driftDefault', defaultMessage: 'Default in use' },
  typeMismatch: { id: 'Environment.driftType', defaultMessage: 'Does not look like its default' },
});

export const tabMessages = defineMessages({
  form: { id: 'Environment.tabForm', defaultMessage: 'Form' },
  json: { id: 'Environment.tabJson', defaultMessage: 'JSON' },
  env: { id: 'Environment.tabEnv', defaultMessage: 'Paste .env' },
});

export const editorMessages = defineMessages({
  editAs: { id: 'Environment.editAs', defaultMessage: 'Edit as' },
  noKeys: { id: 'Environment.formNoKeys', defaultMessage: 'This version asks for no values here.' },
  dropped: {
    id: 'Environment.dropped',
    defaultMessage: 'This version does not know these keys, so their values are not sent: {keys}',
  },
  secretsHidden: {
    id: 'Environment.secretsHidden',
    defaultMessage:
      '{count, plural, one {# secret} other {# secrets}} can be typed once the address of the gateway is confirmed.',
  },
  problems: {
    id: 'Environment.problems',
    defaultMessage: '{count, plural, one {# value stands} other {# values stand}} in the way:',
  },
  json: { id: 'Environment.jsonText', defaultMessage: 'Standard values as JSON' },
  jsonNote: {
    id: 'Environment.jsonNote',
    defaultMessage:
      'In the shape of the Connect API. What you leave out stays as it is; the form removes values. Secrets are not shown; those that you add under securedConfiguration go into their fields.',
  },
  dotenv: { id: 'Environment.dotenvText', defaultMessage: 'Lines of a .env file' },
  dotenvNote: {
    id: 'Environment.dotenvNote',
    defaultMessage: 'KEY=value, line by line. Only what stands here changes; nothing is removed.',
  },
  dotenvFor: { id: 'Environment.dotenvFor', defaultMessage: 'Where the values go' },
  everywhere: {
    id: 'Environment.dotenvEverywhere',
    defaultMessage: 'Wherever the connector asks for the key',
  },
  takeOver: { id: 'Environment.takeOver', defaultMessage: 'Take the values over' },
  discard: { id: 'Environment.discard', defaultMessage: 'Discard this text' },
  notTakenOver: {
    id: 'Environment.notTakenOver',
    defaultMessage: 'The text is kept here until you take it over or discard it.',
  },
  takenOver: {
    id: 'Environment.takenOver',
    defaultMessage:
      '{count, plural, =0 {No value changes.} one {# value taken over.} other {# values taken over.}}',
  },
  leftOver: {
    id: 'Environment.leftOver',
    defaultMessage:
      'Not taken over, because nothing asks for them here or secrets cannot be typed yet: {keys}',
  },
  lineProblem: { id: 'Environment.lineProblem', defaultMessage: 'Line {line, number}: {problem}' },
});

export const readingMessages = defineMessages({
  notJson: { id: 'Environment.readNotJson', defaultMessage: 'This is no valid JSON.' },
  notAConfiguration: {
    id: 'Environment.readNoConfiguration',
    defaultMessage:
      'This JSON is no configuration: it needs configurationValues with an applicationName each, or globalConfiguration. {place}',
  },
  valueIsNoText: {
    id: 'Environment.readNoText',
    defaultMessage: 'Each entry needs a key and a value, both as texts: {place}',
  },
  notAnAssignment: { id: 'Environment.readNoAssignment', defaultMessage: 'Write KEY=value.' },
  badKey: { id: 'Environment.readBadKey', defaultMessage: 'A key has letters, digits and “_” only.' },
  notClosed: { id: 'Environment.readNotClosed', defaultMessage: 'The quotation is not closed.' },
  duplicateKey: {
    id: 'Environment.readDuplicate',
    defaultMessage: 'The key is there twice; the last value counts.',
  },
});

export const fieldMessages = defineMessages({
  reset: { id: 'Environment.reset', defaultMessage: 'Undo the change of {key}' },
  remove: { id: 'Environment.remove', defaultMessage: 'Remove the value of {key}' },
  before: { id: 'Environment.before', defaultMessage: 'Before: {value}' },
  defaultInUse: { id: 'Environment.defaultInUse', defaultMessage: 'Default: {value}' },
  secretSet: { id: 'Environment.secretSet', defaultMessage: 'Set – type to replace' },
  secretNotSet: { id: 'Environment.secretNotSet', defaultMessage: 'Not set' },
  secretNotTold: {
    id: 'Environment.secretNotTold',
    defaultMessage: 'Connect does not tell whether it is set',
  },
  secretReplaced: { id: 'Environment.secretReplaced', defaultMessage: 'A new value will be sent' },
  severalLines: { id: 'Environment.severalLines', defaultMessage: 'Type several lines for {key}' },
  schedule: { id: 'Environment.schedule', defaultMessage: 'Schedule (cron)' },
  scheduleHint: {
    id: 'Environment.scheduleHint',
    defaultMessage: '5 to 7 fields, or @daily, @every 5m and the like. Times are UTC.',
  },
  scheduleDefault: { id: 'Environment.scheduleDefault', defaultMessage: 'As connect.yaml says' },
  resetSchedule: { id: 'Environment.resetSchedule', defaultMessage: 'Undo the change of the schedule' },
  nextRuns: { id: 'Environment.nextRuns', defaultMessage: 'Next runs, in UTC:' },
  retryPolicy: { id: 'Environment.retryPolicy', defaultMessage: 'Retries' },
  retryPolicyHint: {
    id: 'Environment.retryPolicyHint',
    defaultMessage: 'When an event is delivered again that the application did not take.',
  },
  retryPolicyKept: { id: 'Environment.retryPolicyKept', defaultMessage: 'As it is' },
  retryPolicyDefault: { id: 'Environment.retryPolicyDefault', defaultMessage: 'As connect.yaml says' },
  minBackoffSeconds: { id: 'Environment.minBackoff', defaultMessage: 'Shortest wait in seconds (1 to 600)' },
  maxBackoffSeconds: { id: 'Environment.maxBackoff', defaultMessage: 'Longest wait in seconds (1 to 600)' },
  maxAttempts: { id: 'Environment.maxAttempts', defaultMessage: 'Attempts (5 to 100), or empty' },
  retryTimeline: { id: 'Environment.retryTimeline', defaultMessage: 'Tried again after: {times}' },
});

export const strategyMessages = defineMessages({
  immediate: { id: 'Environment.strategyImmediate', defaultMessage: 'At once' },
  'exponential-backoff': {
    id: 'Environment.strategyBackoff',
    defaultMessage: 'After waits that double each time',
  },
});

export const problemMessages = defineMessages({
  required: { id: 'Environment.problemRequired', defaultMessage: 'This version needs a value.' },
  requiredSecret: {
    id: 'Environment.problemRequiredSecret',
    defaultMessage: 'This version needs this secret.',
  },
  secretNotKept: {
    id: 'Environment.problemSecretNotKept',
    defaultMessage: 'Values are sent, and Connect may not keep this secret. Type it again.',
  },
  lossNotAccepted: {
    id: 'Environment.problemLoss',
    defaultMessage:
      'Values are sent, and this secret may be lost. Type it again, or accept that in the plan.',
  },
  unknownKey: { id: 'Environment.problemUnknownKey', defaultMessage: 'This version does not know the key.' },
  unknownApplication: {
    id: 'Environment.problemUnknownApplication',
    defaultMessage: 'This version has no such application.',
  },
  notBelonging: {
    id: 'Environment.problemNotBelonging',
    defaultMessage: 'The deployment does not include this application. It has to be deployed anew.',
  },
  reservedKey: {
    id: 'Environment.problemReservedKey',
    defaultMessage: 'Connect sets this itself: PORT, K_SERVICE, K_REVISION and K_CONFIGURATION are reserved.',
  },
  badKey: {
    id: 'Environment.problemKey',
    defaultMessage: 'A key has 2 to 256 letters, digits and “_”, and nothing else.',
  },
  badUrl: {
    id: 'Environment.problemUrl',
    defaultMessage: 'Enter an address such as https://example.com/path.',
  },
  badJson: { id: 'Environment.problemJson', defaultMessage: 'This is no valid JSON object or list.' },
  badCron: {
    id: 'Environment.problemCron',
    defaultMessage: 'Enter a schedule such as */5 * * * * or @daily.',
  },
  badRetryPolicy: {
    id: 'Environment.problemRetryPolicy',
    defaultMessage:
      'Enter both waits, the shortest not above the longest, from 1 to 600 seconds; attempts from 5 to 100.',
  },
  scheduleNotAllowed: {
    id: 'Environment.problemScheduleNotAllowed',
    defaultMessage: 'Only a job has a schedule.',
  },
  retryPolicyNotAllowed: {
    id: 'Environment.problemRetryPolicyNotAllowed',
    defaultMessage: 'Only an event application is tried again.',
  },
  maskedSecret: {
    id: 'Environment.problemMasked',
    defaultMessage: 'This is a mask, not a secret. Type the secret itself.',
  },
  emptySecret: { id: 'Environment.problemEmptySecret', defaultMessage: 'A secret cannot be empty.' },
  duplicateKey: {
    id: 'Environment.problemDuplicate',
    defaultMessage: 'The key is there twice. Each can be set only once.',
  },
});
