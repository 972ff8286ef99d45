import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  asTable: { id: 'Overview.asTable', defaultMessage: 'Show as a table' },
  chartMissing: {
    id: 'Overview.chartMissing',
    defaultMessage: 'The chart could not be loaded. The table says the same.',
  },
  durationUnknown: { id: 'Overview.durationUnknown', defaultMessage: 'Not known' },
  atMost: { id: 'Overview.atMost', defaultMessage: 'at most {duration}' },
});

export const runMessages = defineMessages({
  title: { id: 'Overview.runs', defaultMessage: 'Runs that ended last' },
  unknown: { id: 'Overview.runsUnknown', defaultMessage: 'The journal of runs cannot be read now.' },
  none: {
    id: 'Overview.noRun',
    defaultMessage: 'No run has ended yet since Connect Console keeps a journal.',
  },
  sentence: {
    id: 'Overview.runsSentence',
    defaultMessage:
      '{count, plural, one {# run} other {# runs}}: {passed, number} passed, {failed, number} failed{others, plural, =0 {} other {, # ended otherwise}}.',
  },
  durations: {
    id: 'Overview.runsDurations',
    defaultMessage: 'Half of those measured took {median} or less, the longest took {longest}.',
  },
  passedAtMost: { id: 'Overview.runPassedAtMost', defaultMessage: 'Passed, took at most this' },
  kind: { id: 'Overview.runKind', defaultMessage: 'Run' },
  subject: { id: 'Overview.runSubject', defaultMessage: 'Of' },
  started: { id: 'Overview.runStarted', defaultMessage: 'Started' },
  took: { id: 'Overview.runTook', defaultMessage: 'Took' },
  verdict: { id: 'Overview.runVerdict', defaultMessage: 'Ended' },
});

export const verdictMessages = defineMessages({
  passed: { id: 'Overview.verdictPassed', defaultMessage: 'Passed' },
  failed: { id: 'Overview.verdictFailed', defaultMessage: 'Failed' },
  canceled: { id: 'Overview.verdictCanceled', defaultMessage: 'Canceled' },
  unknown: { id: 'Overview.verdictUnknown', defaultMessage: 'End not known' },
});

export const kindMessages = defineMessages({
  preview: { id: 'Overview.kindPreview', defaultMessage: 'Preview' },
  publish: { id: 'Overview.kindPublish', defaultMessage: 'Publication' },
  certification: { id: 'Overview.kindCertification', defaultMessage: 'Certification' },
  deploy: { id: 'Overview.kindDeploy', defaultMessage: 'Deployment' },
  redeploy: { id: 'Overview.kindRedeploy', defaultMessage: 'Redeployment' },
  undeploy: { id: 'Overview.kindUndeploy', defaultMessage: 'Undeployment' },
});

export const lagMessages = defineMessages({
  title: { id: 'Overview.lag', defaultMessage: 'From change to target' },
  none: {
    id: 'Overview.noLag',
    defaultMessage:
      'No report names one of the newest messages. Connectors that report nothing cannot be measured.',
  },
  failed: { id: 'Overview.lagUnknown', defaultMessage: 'Reports and messages cannot be read now.' },
  forbidden: {
    id: 'Overview.lagForbidden',
    defaultMessage: 'Seeing it takes two rights: view_key_value_documents and view_messages.',
  },
  sentence: {
    id: 'Overview.lagSentence',
    defaultMessage:
      'Slowest is {label}: half of its {count, plural, one {# measured change} other {# measured changes}} took {median} or less, the worst {worst}.',
  },
  basis: {
    id: 'Overview.lagBasis',
    defaultMessage:
      'Time from a message to the report that it is done, for the 500 newest reports and messages.',
  },
  target: { id: 'Overview.lagTarget', defaultMessage: 'Target' },
  median: { id: 'Overview.lagMedian', defaultMessage: 'Median' },
  worst: { id: 'Overview.lagWorst', defaultMessage: 'Worst' },
  count: { id: 'Overview.lagCount', defaultMessage: 'Measured' },
});
