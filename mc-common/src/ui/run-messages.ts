import { defineMessages } from 'react-intl';

export const runMessages = defineMessages({
  progress: { id: 'Common.runProgress', defaultMessage: 'Progress' },
  phaseOf: {
    id: 'Common.runPhaseOf',
    defaultMessage: '{done, number} of {total, number} phases done. Now: {name}',
  },
  allPhases: { id: 'Common.runAllPhases', defaultMessage: 'All phases done' },
  done: { id: 'Common.runPhaseDone', defaultMessage: 'done' },
  current: { id: 'Common.runPhaseCurrent', defaultMessage: 'under way' },
  later: { id: 'Common.runPhaseLater', defaultMessage: 'to come' },
  elapsed: { id: 'Common.runElapsed', defaultMessage: 'Running for {elapsed}' },
  elapsedAtLeast: {
    id: 'Common.runElapsedAtLeast',
    defaultMessage: 'Running for at least {elapsed}: it was started elsewhere',
  },
  usually: { id: 'Common.runUsually', defaultMessage: 'Usually takes {median}, up to {most}.' },
  usuallyUpTo: { id: 'Common.runUsuallyUpTo', defaultMessage: 'Usually takes up to {most}.' },
  phaseUsually: {
    id: 'Common.runPhaseUsually',
    defaultMessage: 'This phase usually takes {median}, up to {most}.',
  },
  phaseUsuallyUpTo: {
    id: 'Common.runPhaseUsuallyUpTo',
    defaultMessage: 'This phase usually takes up to {most}.',
  },
  slower: {
    id: 'Common.runSlower',
    defaultMessage:
      'Slower than 95 % of the earlier runs. That alone is no failure; Connect may be busy. You can leave this page.',
  },
});

export const noHistoryMessages = defineMessages({
  preview: {
    id: 'Common.runNoHistoryPreview',
    defaultMessage:
      'No history yet. A preview check takes minutes to hours; the command line tool of commercetools gives up after {bound}.',
  },
  publish: {
    id: 'Common.runNoHistoryPublish',
    defaultMessage: 'No history yet. The command line tool of commercetools gives up after {bound}.',
  },
  certification: {
    id: 'Common.runNoHistoryCertification',
    defaultMessage: 'No history yet. Certification takes days; commercetools documents no limit.',
  },
  deploy: {
    id: 'Common.runNoHistoryDeploy',
    defaultMessage:
      'No history yet. Deploying takes up to about 15 minutes; the command line tool of commercetools gives up after {bound}.',
  },
  redeploy: {
    id: 'Common.runNoHistoryRedeploy',
    defaultMessage:
      'No history yet. Deploying takes up to about 15 minutes; the command line tool of commercetools gives up after {bound}.',
  },
  undeploy: {
    id: 'Common.runNoHistoryUndeploy',
    defaultMessage: 'No history yet. Undeploying takes minutes; commercetools documents no limit.',
  },
});
