import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'ConfigurationCompare.title', defaultMessage: 'Compare configurations' },
  subtitle: {
    id: 'ConfigurationCompare.subtitle',
    defaultMessage: 'Two deployments side by side, application by application and key by key.',
  },
  back: { id: 'ConfigurationCompare.back', defaultMessage: 'To the list of deployments' },
  left: { id: 'ConfigurationCompare.left', defaultMessage: 'First deployment' },
  right: { id: 'ConfigurationCompare.right', defaultMessage: 'Second deployment' },
  choose: { id: 'ConfigurationCompare.choose', defaultMessage: 'Type a key, ID, connector or tag' },
  choice: {
    id: 'ConfigurationCompare.choice',
    defaultMessage: '{name} ({connector}, version {version, number})',
  },
  noChoice: { id: 'ConfigurationCompare.noChoice', defaultMessage: 'No deployment matches' },
  loadingChoices: { id: 'ConfigurationCompare.loadingChoices', defaultMessage: 'Loading …' },
  swap: { id: 'ConfigurationCompare.swap', defaultMessage: 'Swap sides' },
  startTitle: { id: 'ConfigurationCompare.startTitle', defaultMessage: 'Choose two deployments' },
  startAdvice: {
    id: 'ConfigurationCompare.startAdvice',
    defaultMessage:
      'For instance the sandbox and the production of one connector: you will see which values differ, and what one side lacks.',
  },
  sameTitle: { id: 'ConfigurationCompare.sameTitle', defaultMessage: 'This is the same deployment twice' },
  sameAdvice: { id: 'ConfigurationCompare.sameAdvice', defaultMessage: 'Choose another one on either side.' },
  goneTitle: { id: 'ConfigurationCompare.goneTitle', defaultMessage: 'A deployment is missing' },
  goneAdvice: {
    id: 'ConfigurationCompare.goneAdvice',
    defaultMessage: 'No deployment of this project has the ID {id}. It may have been undeployed.',
  },
  search: { id: 'ConfigurationCompare.search', defaultMessage: 'Key or value' },
  searchHint: { id: 'ConfigurationCompare.searchHint', defaultMessage: 'Part of a key or value: press /' },
  onlyDifferences: { id: 'ConfigurationCompare.onlyDifferences', defaultMessage: 'Differences only' },
  count: {
    id: 'ConfigurationCompare.count',
    defaultMessage:
      '{differences, plural, =0 {No differences} one {# difference} other {# differences}} in {total, plural, one {# entry} other {# entries}}',
  },
  noDifferenceTitle: { id: 'ConfigurationCompare.noDifferenceTitle', defaultMessage: 'No differences' },
  noDifferenceAdvice: {
    id: 'ConfigurationCompare.noDifferenceAdvice',
    defaultMessage:
      'Both hold the same standard values, and the same secured keys are set. Whether secured values are the same cannot be told.',
  },
  noMatchTitle: { id: 'ConfigurationCompare.noMatchTitle', defaultMessage: 'Nothing matches' },
  noMatchAdvice: {
    id: 'ConfigurationCompare.noMatchAdvice',
    defaultMessage: 'Search for something else, or show everything.',
  },
  showEverything: { id: 'ConfigurationCompare.showEverything', defaultMessage: 'Show everything' },
  securedNote: {
    id: 'ConfigurationCompare.securedNote',
    defaultMessage:
      'Of secured keys you see only whether they are set: whether their values are the same cannot be told.',
  },
  shared: { id: 'ConfigurationCompare.shared', defaultMessage: 'Shared by all applications' },
  key: { id: 'ConfigurationCompare.key', defaultMessage: 'Key' },
  leftOf: { id: 'ConfigurationCompare.leftOf', defaultMessage: 'First: {name}' },
  rightOf: { id: 'ConfigurationCompare.rightOf', defaultMessage: 'Second: {name}' },
  nothing: { id: 'ConfigurationCompare.nothing', defaultMessage: 'Not there' },
  result: { id: 'ConfigurationCompare.result', defaultMessage: 'Result' },
  schedule: { id: 'ConfigurationCompare.schedule', defaultMessage: 'Schedule (cron)' },
  retryPolicy: { id: 'ConfigurationCompare.retryPolicy', defaultMessage: 'Retry policy' },
  isSet: { id: 'ConfigurationCompare.isSet', defaultMessage: 'Secured, set' },
  isNotSet: { id: 'ConfigurationCompare.isNotSet', defaultMessage: 'Secured, not set' },
  notTold: { id: 'ConfigurationCompare.notTold', defaultMessage: 'Secured, not told by Connect' },
  copy: {
    id: 'ConfigurationCompare.copy',
    defaultMessage: 'Copy the differing values of {name} as .env',
  },
});

export const stateMessages = defineMessages({
  same: { id: 'ConfigurationCompare.same', defaultMessage: 'Same' },
  different: { id: 'ConfigurationCompare.different', defaultMessage: 'Different' },
  onlyLeft: { id: 'ConfigurationCompare.onlyLeft', defaultMessage: 'Only first' },
  onlyRight: { id: 'ConfigurationCompare.onlyRight', defaultMessage: 'Only second' },
  unknown: { id: 'ConfigurationCompare.unknown', defaultMessage: 'Cannot be told' },
});
