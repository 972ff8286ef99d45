import { defineMessages } from 'react-intl';

export const modeMessages = defineMessages({
  state: { id: 'Targets.modeState', defaultMessage: 'State' },
  events: { id: 'Targets.modeEvents', defaultMessage: 'Events' },
});

export const runtimeMessages = defineMessages({
  connect: { id: 'Targets.runtimeConnect', defaultMessage: 'Connect' },
  'self-hosted': { id: 'Targets.runtimeSelfHosted', defaultMessage: 'Self-hosted' },
});

export const directionMessages = defineMessages({
  export: { id: 'Targets.directionExport', defaultMessage: 'From commercetools to the target' },
  import: { id: 'Targets.directionImport', defaultMessage: 'From the target to commercetools' },
});

/** Whether orders get a status in the target. */
export const stateMessages = defineMessages({
  enabled: { id: 'Targets.enabled', defaultMessage: 'Enabled' },
  disabled: { id: 'Targets.disabled', defaultMessage: 'Disabled' },
});

export const endpointKindMessages = defineMessages({
  webhook: { id: 'Targets.kindWebhook', defaultMessage: 'Webhook' },
  scheduler: { id: 'Targets.kindScheduler', defaultMessage: 'Scheduler' },
  health: { id: 'Targets.kindHealth', defaultMessage: 'Health' },
});

export const exposureMessages = defineMessages({
  public: { id: 'Targets.exposurePublic', defaultMessage: 'Public' },
  private: { id: 'Targets.exposurePrivate', defaultMessage: 'Private' },
});

/** Why an entry is not understood. */
export const unreadableMessages = defineMessages({
  tooLarge: { id: 'Targets.unreadableTooLarge', defaultMessage: 'It is larger than any entry can be.' },
  malformed: {
    id: 'Targets.unreadableMalformed',
    defaultMessage: 'Its value does not have the form of an entry.',
  },
  futureVersion: {
    id: 'Targets.unreadableFutureVersion',
    defaultMessage: 'It was written for a later version of Connect Console.',
  },
  wrongKey: {
    id: 'Targets.unreadableWrongKey',
    defaultMessage: 'Its key cannot be the key of a target.',
  },
  other: { id: 'Targets.unreadableOther', defaultMessage: 'It is not understood ({reason}).' },
});

export const targetMessages = defineMessages({
  backToList: { id: 'Targets.backToList', defaultMessage: 'To the list of targets' },
  notFoundTitle: { id: 'Targets.notFoundTitle', defaultMessage: 'There is no such target' },
  notFoundAdvice: {
    id: 'Targets.notFoundAdvice',
    defaultMessage: 'The registry has no entry with the key {key}. The link may be incomplete.',
  },
  unreadableTitle: { id: 'Targets.unreadableTitle', defaultMessage: 'This entry cannot be read' },
  unreadableAdvice: {
    id: 'Targets.unreadableAdvice',
    defaultMessage:
      'It cannot be edited here, so that nothing in it is lost. It is the custom object {key} in the container sync-target.',
  },
  selfHosted: {
    id: 'Targets.selfHostedPlace',
    defaultMessage: 'Self-hosted{count, plural, =0 {} one {, # endpoint} other {, # endpoints}}',
  },
  noDeployment: { id: 'Targets.noDeployment', defaultMessage: 'No deployment named' },
  missingDeployment: {
    id: 'Targets.missingDeployment',
    defaultMessage: '{key} not found',
  },
  never: { id: 'Targets.neverReported', defaultMessage: 'None known' },
  ago: { id: 'Targets.ago', defaultMessage: '{age} ago' },
});
