import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  chooseOrType: { id: 'TargetForm.chooseOrType', defaultMessage: 'Choose, or type another' },
  nothingChosen: { id: 'TargetForm.nothingChosen', defaultMessage: 'None' },
  addTyped: { id: 'TargetForm.addTyped', defaultMessage: 'Add “{text}”' },
  typeOne: { id: 'TargetForm.typeOne', defaultMessage: 'Type one to add it' },
  trackedSinceHint: {
    id: 'TargetForm.trackedSinceHint',
    defaultMessage:
      'In your time zone. What is older shows “Unknown” instead of “Never received”, because nobody had to report it.',
  },
  templateHint: {
    id: 'TargetForm.templateHint',
    defaultMessage: 'Address of a record in the external system, with {placeholder} where its ID stands.',
  },
  templateExample: { id: 'TargetForm.templateExample', defaultMessage: 'For example: {address}' },
  problems: {
    id: 'TargetForm.problems',
    defaultMessage: '{count, plural, one {# field needs} other {# fields need}} correction:',
  },
  endpointField: { id: 'TargetForm.endpointField', defaultMessage: 'Endpoint {number, number}: {field}' },
});

export const fieldMessages = defineMessages({
  label: { id: 'TargetForm.fieldLabel', defaultMessage: 'Name' },
  key: { id: 'TargetForm.fieldKey', defaultMessage: 'Key' },
  direction: { id: 'TargetForm.fieldDirection', defaultMessage: 'Direction' },
  applies: { id: 'TargetForm.fieldApplies', defaultMessage: 'What it takes' },
  externalUrlTemplate: { id: 'TargetForm.fieldTemplate', defaultMessage: 'Link to the external record' },
  subscriptionKeys: { id: 'TargetForm.fieldSubscriptions', defaultMessage: 'Subscriptions' },
  resourceTypes: { id: 'TargetForm.fieldResourceTypes', defaultMessage: 'Resource types' },
  changes: { id: 'TargetForm.fieldChanges', defaultMessage: 'How changes arrive' },
  messageTypes: { id: 'TargetForm.fieldMessageTypes', defaultMessage: 'Message types' },
  mode: { id: 'TargetForm.fieldMode', defaultMessage: 'Mode' },
  sla: { id: 'TargetForm.fieldSla', defaultMessage: 'Expected within' },
  trackedSince: { id: 'TargetForm.fieldTrackedSince', defaultMessage: 'Tracked since' },
  enabled: { id: 'TargetForm.fieldEnabled', defaultMessage: 'State' },
  runtime: { id: 'TargetForm.fieldRuntime', defaultMessage: 'Runs in' },
  deploymentKey: { id: 'TargetForm.fieldDeployment', defaultMessage: 'Deployment' },
  endpoints: { id: 'TargetForm.fieldEndpoints', defaultMessage: 'Endpoints' },
});

export const endpointFieldMessages = defineMessages({
  name: { id: 'TargetForm.endpointName', defaultMessage: 'Name' },
  url: { id: 'TargetForm.endpointUrl', defaultMessage: 'URL' },
  kind: { id: 'TargetForm.endpointKind', defaultMessage: 'Kind' },
  exposure: { id: 'TargetForm.endpointExposure', defaultMessage: 'Exposure' },
});

export const feedMessages = defineMessages({
  hint: {
    id: 'TargetForm.changesHint',
    defaultMessage:
      'Messages can be counted one by one. Change notifications only tell that something changed, so the status compares versions.',
  },
  arrives: { id: 'TargetForm.changesOf', defaultMessage: 'How changes of {type} arrive' },
  byMessages: { id: 'TargetForm.byMessages', defaultMessage: 'Messages' },
  byChanges: { id: 'TargetForm.byChanges', defaultMessage: 'Change notifications' },
});

export const slaMessages = defineMessages({
  hint: {
    id: 'TargetForm.slaHint',
    defaultMessage: 'Up to this age a change is “Pending”, after it “Behind” or “Never received”.',
  },
  count: { id: 'TargetForm.slaCount', defaultMessage: 'Number' },
  unit: { id: 'TargetForm.slaUnit', defaultMessage: 'Unit' },
});

export const unitMessages = defineMessages({
  second: { id: 'TargetForm.unitSecond', defaultMessage: 'Seconds' },
  minute: { id: 'TargetForm.unitMinute', defaultMessage: 'Minutes' },
  hour: { id: 'TargetForm.unitHour', defaultMessage: 'Hours' },
  day: { id: 'TargetForm.unitDay', defaultMessage: 'Days' },
});

export const placeMessages = defineMessages({
  deploymentHint: {
    id: 'TargetForm.deploymentHint',
    defaultMessage: 'The deployment that feeds the target. Only one with a key can be chosen.',
  },
  chooseDeployment: { id: 'TargetForm.chooseDeployment', defaultMessage: 'Choose a deployment' },
  noDeployment: { id: 'TargetForm.noDeployment', defaultMessage: 'No deployment with a key matches' },
  loadingDeployments: { id: 'TargetForm.loadingDeployments', defaultMessage: 'Looking for deployments' },
  endpointsHint: {
    id: 'TargetForm.endpointsHint',
    defaultMessage:
      'Shown to users. Only public health endpoints are ever called, by the gateway and over https.',
  },
  noEndpoints: { id: 'TargetForm.noEndpoints', defaultMessage: 'No endpoint yet.' },
  endpoint: { id: 'TargetForm.endpoint', defaultMessage: 'Endpoint {number, number}' },
  addEndpoint: { id: 'TargetForm.addEndpoint', defaultMessage: 'Add endpoint' },
  removeEndpoint: {
    id: 'TargetForm.removeEndpoint',
    defaultMessage: 'Remove endpoint {number, number}',
  },
});

export const problemMessages = defineMessages({
  required: { id: 'TargetForm.problemRequired', defaultMessage: 'This is required.' },
  tooLong: { id: 'TargetForm.problemTooLong', defaultMessage: 'This is too long.' },
  tooMany: { id: 'TargetForm.problemTooMany', defaultMessage: 'These are too many.' },
  badKey: {
    id: 'TargetForm.problemKey',
    defaultMessage:
      'Begin with a small letter or digit; then small letters, digits, “-” and “_”, 64 characters at most.',
  },
  taken: { id: 'TargetForm.problemTaken', defaultMessage: 'There is a target with this key already.' },
  unknownValue: { id: 'TargetForm.problemUnknownValue', defaultMessage: 'Choose one.' },
  badResourceType: {
    id: 'TargetForm.problemResourceType',
    defaultMessage: 'Use names such as order or customer-group: small letters and “-”.',
  },
  badMessageType: {
    id: 'TargetForm.problemMessageType',
    defaultMessage: 'Use names such as OrderCreated: letters and digits, a capital letter first.',
  },
  badReference: {
    id: 'TargetForm.problemReference',
    defaultMessage: 'A key has 2 to 256 letters, digits, “-” and “_”.',
  },
  notInResourceTypes: {
    id: 'TargetForm.problemNotInResourceTypes',
    defaultMessage: 'One of these is about a resource type that is not chosen above.',
  },
  alsoFedByMessages: {
    id: 'TargetForm.problemAlsoFedByMessages',
    defaultMessage: 'A resource type arrives as Messages or as change notifications, never as both.',
  },
  nothingFeedsIt: {
    id: 'TargetForm.problemNothingFeedsIt',
    defaultMessage:
      'Choose at least one message type, or a resource type that arrives as change notifications.',
  },
  outOfRange: {
    id: 'TargetForm.problemRange',
    defaultMessage: 'Enter a whole number, from 1 second to 30 days.',
  },
  badUrl: {
    id: 'TargetForm.problemUrl',
    defaultMessage: 'Enter an address that begins with https:// or http://.',
  },
  badTemplate: {
    id: 'TargetForm.problemTemplate',
    defaultMessage: "Write '{externalId}' where the ID stands.",
  },
  badDate: { id: 'TargetForm.problemDate', defaultMessage: 'Enter a date and a time.' },
  httpsOnly: {
    id: 'TargetForm.problemHttps',
    defaultMessage: 'A public health endpoint is only called over https.',
  },
  onlyConnect: {
    id: 'TargetForm.problemOnlyConnect',
    defaultMessage: 'Only a target that runs in Connect has a deployment.',
  },
  onlySelfHosted: {
    id: 'TargetForm.problemOnlySelfHosted',
    defaultMessage: 'Only a self-hosted target has endpoints.',
  },
});
