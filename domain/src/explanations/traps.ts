import type { ExplanationId } from './explanation-page.js';

/** What people run into without any error telling them, with the explanation to show where it can happen. */
export const TRAPS = {
  redeployKeepsVersion: 'redeployKeepsVersion',
  deployedWithFailedScript: 'postDeployFailed',
  configurationMergeUnknown: 'configurationMergeUnknown',
  configurationsIgnored: 'configurationsIgnored',
  previewableIsText: 'previewableIsText',
  longWaits: 'longWaits',
  contradictoryReports: 'checkSkipped',
  scannedDevDependencies: 'codeAnalysisFailed',
  tagMoved: 'tagMoved',
  sharedFolder: 'buildFailed',
  jobMustListen: 'healthCheckFailed',
  logsLimited: 'logsLimited',
  noSandboxInstall: 'noSandboxInstall',
  projectClientRefused: 'clientLacksAccess',
  privateRepository: 'repositoryNotReachable',
  eventDelivery: 'eventDelivery',
  noSharedTrace: 'noSharedTrace',
  cliValues: 'cliValues',
} as const satisfies Record<string, ExplanationId>;
