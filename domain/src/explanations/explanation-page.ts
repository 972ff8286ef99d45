/** For each explanation, the page of the vendor's documentation that says more. */
const PAGES = {
  // Lines of reports
  checkSucceeded: 'connect/validation-pipeline',
  checkSkipped: 'connect/validation-pipeline',
  imageSecurityFailed: 'connect/validation-pipeline',
  codeAnalysisFailed: 'connect/validation-pipeline',
  runtimeSecurityFailed: 'connect/validation-pipeline',
  specificationNotFound: 'connect/development#configure-connectyaml',
  specificationNotValid: 'connect/development#configure-connectyaml',
  buildFailed: 'connect/supported-runtimes',
  repositoryNotReachable: 'connect/overview',
  scriptNotDefined: 'connect/automation-scripts',
  postDeploySucceeded: 'connect/automation-scripts',
  postDeployFailed: 'connect/automation-scripts',
  preUndeployFailed: 'connect/automation-scripts',
  healthCheckFailed: 'connect/how-to-debug-a-deployment',
  undeploymentFailed: 'connect/how-to-debug-a-deployment',
  certificationRejected: 'connect/certification',
  // Errors of the Connect API
  clientNotAccepted: 'connect/hosts-and-authorization',
  clientLacksAccess: 'connect/hosts-and-authorization',
  changedMeanwhile: 'connect/errors',
  duplicateField: 'connect/errors',
  fieldValueNotFound: 'connect/errors',
  requestNotReadable: 'connect/errors',
  resourceNotFound: 'connect/errors',
  connectFailed: 'connect/errors',
  noUsableAnswer: 'connect/errors',
  rateLimited: 'connect/errors',
  alreadyCertified: 'connect/certification',
  inCertification: 'connect/certification',
  notPreviewable: 'connect/connectors-staged',
  notPrivate: 'connect/connectors-staged',
  previewRunning: 'connect/connectors-staged',
  updatesLocked: 'connect/connectors-staged',
  connectorInUse: 'connect/connectors-staged',
  connectorNotFound: 'connect/deployments',
  deploymentTypeNotAllowed: 'connect/deployment-behavior-and-environments',
  productionDeactivated: 'connect/deployment-behavior-and-environments',
  regionNotSupported: 'connect/deployment-behavior-and-environments',
  unknownApplication: 'connect/deployments',
  unknownConfigurationKey: 'connect/deployments',
  requiredValueMissing: 'connect/deployments',
  applicationNotDeployed: 'connect/deployments',
  applicationRequired: 'connect/deployments',
  deploymentBusy: 'connect/deployments',
  connectorUpdateFailed: 'connect/deployments',
  retryPolicyRefused: 'connect/deployments',
  rollbackNotAllowed: 'connect/deployment-revisions',
  logApplicationUnknown: 'connect/deployment-logs',
  logApplicationMissing: 'connect/deployment-logs',
  logRequestNotValid: 'connect/deployment-logs',
  // Errors of the gateway and of the way to it
  rightMissing: 'merchant-center-customizations/deployment/commercetools-connect',
  valueRefused: 'connect/errors',
  notRegistered: 'connect/automation-scripts',
  journalUnavailable: 'connect/hosts-and-authorization',
  outcomeUnknown: 'connect/connectors-staged',
  gatewayFailed: 'connect/how-to-debug-a-deployment',
  noConnection: 'connect/deployment-behavior-and-environments',
  // Traps
  redeployKeepsVersion: 'connect/deployments',
  configurationMergeUnknown: 'connect/deployments',
  configurationsIgnored: 'connect/deployments',
  previewableIsText: 'connect/connectors-staged',
  longWaits: 'connect/connect-workflow',
  tagMoved: 'connect/connect-workflow',
  logsLimited: 'connect/deployment-logs',
  noSandboxInstall: 'merchant-center/connect',
  eventDelivery: 'connect/development',
  noSharedTrace: 'connect/best-practices',
  cliValues: 'connect/cli',
} as const;

/** Names one text of the explanation catalogue; several report titles or error codes may share one. */
export type ExplanationId = keyof typeof PAGES;

export const EXPLANATION_IDS: readonly ExplanationId[] =
  // `as`: Object.keys() is typed as string[]; these are the keys that the object literal above has.
  Object.keys(PAGES) as ExplanationId[];

/** Gives the address of the vendor's page about what is explained. */
export function explanationPage(id: ExplanationId): string {
  return `https://docs.commercetools.com/${PAGES[id]}`;
}
