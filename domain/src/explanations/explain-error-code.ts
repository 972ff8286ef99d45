import type { ExplanationId } from './explanation-page.js';

const CODES: Partial<Record<ExplanationId, readonly string[]>> = {
  clientNotAccepted: [
    'AuthenticationError',
    'invalid_token',
    'invalid_client',
    'invalid_scope',
    'UPSTREAM_UNAUTHORIZED',
  ],
  clientLacksAccess: ['AuthorizationError', 'insufficient_scope', 'UPSTREAM_FORBIDDEN'],
  changedMeanwhile: ['ConcurrentModification', 'TARGET_CHANGED'],
  duplicateField: ['DuplicateField'],
  fieldValueNotFound: ['FieldValueNotFound'],
  requestNotReadable: [
    'InvalidJsonInput',
    'InvalidPathParam',
    'InvalidQueryParam',
    'BAD_REQUEST',
    'NOT_FOUND',
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  resourceNotFound: ['ResourceNotFound'],
  connectFailed: ['General'],
  noUsableAnswer: ['BadGateway', 'UPSTREAM_UNREACHABLE', 'UPSTREAM_TIMEOUT', 'UPSTREAM_INVALID_RESPONSE'],
  rateLimited: ['RATE_LIMITED'],
  repositoryNotReachable: ['GitRepositoryNotReachable'],
  specificationNotFound: ['ConnectorSpecificationFileNotFound'],
  specificationNotValid: ['ConnectorSpecificationFileNotValid'],
  alreadyCertified: ['ConnectorAlreadyCertified'],
  inCertification: ['ConnectorStagedInCertification'],
  notPreviewable: ['ConnectorStagedNotPreviewable'],
  notPrivate: ['ConnectorStagedNotPrivate'],
  previewRunning: ['ConnectorStagedPreviewRequestUnderProcess'],
  // This and the next are not documented: the refusal is likely, its name is a guess.
  updatesLocked: ['ConnectorStagedUpdatesLocked'],
  connectorInUse: ['ConnectorStagedInUse'],
  connectorNotFound: ['ConnectorReferenceNotFound'],
  deploymentTypeNotAllowed: ['DeploymentInvalidType'],
  productionDeactivated: ['DeploymentProductionDeactivated'],
  regionNotSupported: ['DeploymentUnsupportedRegion'],
  unknownApplication: ['DeploymentUnknownApplicationConfiguration'],
  unknownConfigurationKey: [
    'DeploymentUnknownApplicationConfigurationKey',
    'DeploymentUnknownGlobalConfigurationKey',
  ],
  requiredValueMissing: [
    'DeploymentMissingGlobalConfigurationKey',
    'DeploymentEmptyRequiredGlobalConfigurationKey',
    // Not documented either.
    'DeploymentMissingApplicationConfigurationKey',
  ],
  applicationNotDeployed: ['DeploymentApplicationDoNotBelong'],
  applicationRequired: ['DeploymentApplicationRequired'],
  deploymentBusy: ['DeploymentInvalidStatusTransition'],
  connectorUpdateFailed: ['DeploymentConnectorUpdateFailure'],
  retryPolicyRefused: ['DeploymentInvalidRetryPolicy', 'DeploymentRetryPolicyOverrideNotAllowed'],
  rollbackNotAllowed: ['DeploymentRollbackNotAllowed'],
  logApplicationUnknown: ['DeploymentApplicationDoesNotExist'],
  logApplicationMissing: ['DeploymentLogMissingApplicationName'],
  logRequestNotValid: ['DeploymentLogInvalidDate', 'DeploymentLogInvalidPageToken'],
  rightMissing: ['FORBIDDEN'],
  valueRefused: ['BAD_USER_INPUT', 'CONFIGURATION_REFUSED'],
  notRegistered: ['NOT_REGISTERED'],
  journalUnavailable: ['JOURNAL_UNAVAILABLE'],
  outcomeUnknown: ['OUTCOME_UNKNOWN'],
  gatewayFailed: ['INTERNAL_SERVER_ERROR'],
  noConnection: ['NETWORK_FAILURE', 'TIMEOUT', 'INVALID_RESPONSE'],
};

const LONGEST_CODE = 100;

const ID_BY_CODE: ReadonlyMap<string, ExplanationId> = new Map(
  // `as`: Object.entries() forgets the type of the keys.
  (Object.entries(CODES) as [ExplanationId, readonly string[]][]).flatMap(([id, codes]) =>
    codes.map((code) => [plain(code), id] as const),
  ),
);

/** Finds the explanation of an error code of the Connect API, the gateway or the browser; null for a code nobody knows. */
export function explainErrorCode(code: string): ExplanationId | null {
  return code.length > LONGEST_CODE ? null : (ID_BY_CODE.get(plain(code)) ?? null);
}

function plain(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z]/g, '');
}
