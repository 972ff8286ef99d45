import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'Timeline.title', defaultMessage: 'Timeline' },
  note: {
    id: 'Timeline.note',
    defaultMessage:
      'What was done here, and what was seen to be done elsewhere when somebody looked. Runs that nobody looked at are missing.',
  },
  unavailable: {
    id: 'Timeline.unavailable',
    defaultMessage: 'The journal cannot be read now. The deployment itself is not affected.',
  },
  incomplete: { id: 'Timeline.incomplete', defaultMessage: 'Older entries have been removed.' },
  empty: { id: 'Timeline.empty', defaultMessage: 'Nothing has been noted yet.' },
  goneTitle: { id: 'Timeline.goneTitle', defaultMessage: 'This deployment is gone' },
  goneAdvice: {
    id: 'Timeline.goneAdvice',
    defaultMessage:
      'No deployment of this project has the ID {id} any more. What was done with it is kept below.',
  },
  seenElsewhere: { id: 'Timeline.seenElsewhere', defaultMessage: 'Seen elsewhere' },
  doneElsewhere: {
    id: 'Timeline.doneElsewhere',
    defaultMessage: 'Done outside of Connect Console; first seen {time}',
  },
  byWhom: { id: 'Timeline.byWhom', defaultMessage: '{name} (verified ID {id})' },
  byId: { id: 'Timeline.byId', defaultMessage: 'Verified ID {id}' },
  who: { id: 'Timeline.who', defaultMessage: 'Who' },
  when: { id: 'Timeline.when', defaultMessage: 'When' },
  duration: { id: 'Timeline.duration', defaultMessage: 'Duration' },
  reason: { id: 'Timeline.reason', defaultMessage: 'Why' },
  connector: { id: 'Timeline.connector', defaultMessage: 'Connector' },
  versionKept: { id: 'Timeline.versionKept', defaultMessage: 'Stays at version {version, number}, {tag}' },
  versionMoved: {
    id: 'Timeline.versionMoved',
    defaultMessage: 'From version {before, number}, {tagBefore} to version {after, number}, {tagAfter}',
  },
  versionFirst: { id: 'Timeline.versionFirst', defaultMessage: 'Version {version, number}, {tag}' },
  scriptsSkipped: { id: 'Timeline.scriptsSkipped', defaultMessage: 'Without scripts' },
  valuesUntouched: { id: 'Timeline.valuesUntouched', defaultMessage: 'No value was changed.' },
  valuesOmitted: {
    id: 'Timeline.valuesOmitted',
    defaultMessage:
      '{count, plural, one {# more value was changed, which} other {# more values were changed, which}} the journal does not keep.',
  },
  secretsReplaced: { id: 'Timeline.secretsReplaced', defaultMessage: 'Secrets replaced' },
  scope: { id: 'Timeline.scope', defaultMessage: 'Application' },
  shared: { id: 'Deployments.globalConfiguration', defaultMessage: 'Shared by all applications' },
  key: { id: 'Deployments.configurationKey', defaultMessage: 'Configuration key' },
  before: { id: 'Timeline.before', defaultMessage: 'Before' },
  after: { id: 'Timeline.after', defaultMessage: 'After' },
  notSet: { id: 'Deployments.isNotSet', defaultMessage: 'Not set' },
  removed: { id: 'Timeline.removed', defaultMessage: 'No longer sent' },
  schedule: { id: 'Timeline.schedule', defaultMessage: 'Schedule' },
  retryPolicy: { id: 'Timeline.retryPolicy', defaultMessage: 'Retry policy' },
  report: { id: 'Timeline.report', defaultMessage: 'Report' },
  wasRefused: {
    id: 'Timeline.wasRefused',
    defaultMessage: 'Connect has refused it; nothing was changed by it.',
  },
});

export const kindMessages = defineMessages({
  deploy: { id: 'Timeline.kindDeploy', defaultMessage: 'Deploy' },
  redeploy: { id: 'Timeline.kindRedeploy', defaultMessage: 'Redeploy' },
  undeploy: { id: 'Timeline.kindUndeploy', defaultMessage: 'Undeploy' },
});

/** How it went. */
export const resultMessages = defineMessages({
  running: { id: 'Timeline.running', defaultMessage: 'Under way' },
  passed: { id: 'Timeline.passed', defaultMessage: 'Succeeded' },
  failed: { id: 'Timeline.failed', defaultMessage: 'Failed' },
  canceled: { id: 'Timeline.canceled', defaultMessage: 'Canceled' },
  refused: { id: 'Timeline.refused', defaultMessage: 'Refused' },
  notSent: { id: 'Timeline.notSent', defaultMessage: 'Not carried out' },
  unknown: { id: 'Timeline.unknown', defaultMessage: 'Outcome not known' },
});
