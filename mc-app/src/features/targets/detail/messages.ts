import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  target: { id: 'TargetDetail.target', defaultMessage: 'Target' },
  edit: { id: 'TargetDetail.edit', defaultMessage: 'Edit' },
  disable: { id: 'TargetDetail.disable', defaultMessage: 'Disable' },
  enable: { id: 'TargetDetail.enable', defaultMessage: 'Enable' },
  lastReport: { id: 'TargetDetail.lastReport', defaultMessage: 'Last report:' },
  isDisabled: {
    id: 'TargetDetail.isDisabled',
    defaultMessage: 'Orders and other resources show “Not tracked” for this target, whatever is reported.',
  },
  about: { id: 'TargetDetail.about', defaultMessage: 'Target' },
  feed: { id: 'TargetDetail.feed', defaultMessage: 'What feeds it' },
  judged: { id: 'TargetDetail.judged', defaultMessage: 'How its status is judged' },
  place: { id: 'TargetDetail.place', defaultMessage: 'Where it runs' },
});

export const factMessages = defineMessages({
  keyNote: {
    id: 'TargetDetail.keyNote',
    defaultMessage: 'Also the key of the Channel that connectors use for syncInfo.',
  },
  lastModified: { id: 'TargetDetail.lastModified', defaultMessage: 'Last modified' },
  nothing: { id: 'TargetDetail.nothing', defaultMessage: 'None' },
  missingDeployment: {
    id: 'TargetDetail.missingDeployment',
    defaultMessage:
      'No deployment of this project has the key {key}. Resources show that it is missing as soon as they are behind.',
  },
  noDeployment: {
    id: 'TargetDetail.noDeployment',
    defaultMessage: 'The entry names no deployment, so nobody can say whether it runs.',
  },
  subscriptionMissing: {
    id: 'TargetDetail.subscriptionMissing',
    defaultMessage: '{key}: not found in this project',
  },
  subscription: { id: 'TargetDetail.subscription', defaultMessage: '{key}: {status}' },
});

export const healthMessages = defineMessages({
  endpoints: { id: 'TargetDetail.endpoints', defaultMessage: 'Endpoints' },
  noEndpoints: { id: 'TargetDetail.noEndpoints', defaultMessage: 'The entry names no endpoints.' },
  health: { id: 'TargetDetail.health', defaultMessage: 'Health' },
  checkNow: { id: 'TargetDetail.checkNow', defaultMessage: 'Check now' },
  checking: { id: 'TargetDetail.checking', defaultMessage: 'Checking' },
  note: {
    id: 'TargetDetail.healthNote',
    defaultMessage:
      'The gateway asks public health endpoints only, over https, once. What they answer besides a status is not read.',
  },
  noPublic: {
    id: 'TargetDetail.noPublicHealth',
    defaultMessage: 'None of them is a public health endpoint, so none can be checked from here.',
  },
  notChecked: { id: 'TargetDetail.notChecked', defaultMessage: 'Not checked yet' },
  notCheckable: { id: 'TargetDetail.notCheckable', defaultMessage: 'Not checked: private' },
  answered: {
    id: 'TargetDetail.healthAnswered',
    defaultMessage: 'It answers: status {status}, after {duration}, at {time}.',
  },
  answeredWithError: {
    id: 'TargetDetail.healthError',
    defaultMessage: 'It answers with an error: status {status}, after {duration}, at {time}.',
  },
  timeout: { id: 'TargetDetail.healthTimeout', defaultMessage: 'No answer in time, at {time}.' },
  unreachable: { id: 'TargetDetail.healthUnreachable', defaultMessage: 'It cannot be reached, at {time}.' },
  notPublic: {
    id: 'TargetDetail.healthNotPublic',
    defaultMessage: 'Not asked: its address does not lead to the public Internet.',
  },
  private: { id: 'TargetDetail.healthPrivate', defaultMessage: 'Not asked: it is private.' },
  other: { id: 'TargetDetail.healthOther', defaultMessage: 'No answer ({failure}), at {time}.' },
});

export const switchMessages = defineMessages({
  disableTitle: { id: 'TargetSwitch.disableTitle', defaultMessage: 'Disable {label}?' },
  disableEffect: {
    id: 'TargetSwitch.disableEffect',
    defaultMessage:
      'Orders and other resources show “Not tracked” for {label} from now on, even where something has failed.',
  },
  disableKeeps: {
    id: 'TargetSwitch.disableKeeps',
    defaultMessage:
      'Nothing stops being sent, and what was reported is kept. It can be enabled again at any time.',
  },
  enableTitle: { id: 'TargetSwitch.enableTitle', defaultMessage: 'Enable {label}?' },
  enableEffect: {
    id: 'TargetSwitch.enableEffect',
    defaultMessage:
      'Resources show their status in {label} again. What was not reported since {since} appears as “Never received” or “Behind”, also for the time it was disabled.',
  },
  disabled: { id: 'TargetSwitch.disabled', defaultMessage: '{label} is disabled.' },
  enabled: { id: 'TargetSwitch.enabled', defaultMessage: '{label} is enabled.' },
  conflict: {
    id: 'TargetSwitch.conflict',
    defaultMessage:
      'Somebody has changed this target meanwhile. Nothing was saved: look at what it says now first.',
  },
  load: { id: 'TargetSwitch.load', defaultMessage: 'Load the current state' },
  unknown: {
    id: 'TargetSwitch.unknown',
    defaultMessage: 'It is not known whether it arrived. Load the current state to see.',
  },
});
