import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainErrorCode } from './explain-error-code.js';
import { EXPLANATION_IDS } from './explanation-page.js';

describe('the explanation of an error code', () => {
  it.each([
    ['AuthenticationError', 'clientNotAccepted'],
    ['invalid_token', 'clientNotAccepted'],
    ['AuthorizationError', 'clientLacksAccess'],
    ['ConcurrentModification', 'changedMeanwhile'],
    ['DuplicateField', 'duplicateField'],
    ['FieldValueNotFound', 'fieldValueNotFound'],
    ['InvalidJsonInput', 'requestNotReadable'],
    ['InvalidPathParam', 'requestNotReadable'],
    ['InvalidQueryParam', 'requestNotReadable'],
    ['ResourceNotFound', 'resourceNotFound'],
    ['General', 'connectFailed'],
    ['BadGateway', 'noUsableAnswer'],
    ['GitRepositoryNotReachable', 'repositoryNotReachable'],
    ['ConnectorSpecificationFileNotFound', 'specificationNotFound'],
    ['ConnectorSpecificationFileNotValid', 'specificationNotValid'],
    ['ConnectorReferenceNotFound', 'connectorNotFound'],
    ['ConnectorAlreadyCertified', 'alreadyCertified'],
    ['ConnectorStagedInCertification', 'inCertification'],
    ['ConnectorStagedNotPreviewable', 'notPreviewable'],
    ['ConnectorStagedNotPrivate', 'notPrivate'],
    ['ConnectorStagedPreviewRequestUnderProcess', 'previewRunning'],
    ['DeploymentInvalidType', 'deploymentTypeNotAllowed'],
    ['DeploymentProductionDeactivated', 'productionDeactivated'],
    ['DeploymentUnsupportedRegion', 'regionNotSupported'],
    ['DeploymentUnknownApplicationConfiguration', 'unknownApplication'],
    ['DeploymentUnknownApplicationConfigurationKey', 'unknownConfigurationKey'],
    ['DeploymentUnknownGlobalConfigurationKey', 'unknownConfigurationKey'],
    ['DeploymentMissingGlobalConfigurationKey', 'requiredValueMissing'],
    ['DeploymentEmptyRequiredGlobalConfigurationKey', 'requiredValueMissing'],
    ['DeploymentApplicationDoNotBelong', 'applicationNotDeployed'],
    ['DeploymentApplicationRequired', 'applicationRequired'],
    ['DeploymentInvalidStatusTransition', 'deploymentBusy'],
    ['DeploymentConnectorUpdateFailure', 'connectorUpdateFailed'],
    ['DeploymentInvalidRetryPolicy', 'retryPolicyRefused'],
    ['DeploymentRetryPolicyOverrideNotAllowed', 'retryPolicyRefused'],
    ['DeploymentRollbackNotAllowed', 'rollbackNotAllowed'],
    ['DeploymentApplicationDoesNotExist', 'logApplicationUnknown'],
    ['DeploymentLogInvalidDate', 'logRequestNotValid'],
    ['DeploymentLogInvalidPageToken', 'logRequestNotValid'],
    ['DeploymentLogMissingApplicationName', 'logApplicationMissing'],
  ])('%s of the Connect API is %s', (code, id) => {
    expect(explainErrorCode(code)).toBe(id);
  });

  it.each([
    ['ConnectorStagedUpdatesLocked', 'updatesLocked'],
    ['ConnectorStagedInUse', 'connectorInUse'],
    ['DeploymentMissingApplicationConfigurationKey', 'requiredValueMissing'],
  ])('%s, a guess at what Connect answers, is %s', (code, id) => {
    expect(explainErrorCode(code)).toBe(id);
  });

  it.each([
    ['invalid_client', 'clientNotAccepted'],
    ['invalid_scope', 'clientNotAccepted'],
    ['insufficient_scope', 'clientLacksAccess'],
    ['UPSTREAM_UNAUTHORIZED', 'clientNotAccepted'],
    ['UPSTREAM_FORBIDDEN', 'clientLacksAccess'],
    ['UPSTREAM_UNREACHABLE', 'noUsableAnswer'],
    ['UPSTREAM_TIMEOUT', 'noUsableAnswer'],
    ['UPSTREAM_INVALID_RESPONSE', 'noUsableAnswer'],
    ['RATE_LIMITED', 'rateLimited'],
    ['FORBIDDEN', 'rightMissing'],
    ['BAD_USER_INPUT', 'valueRefused'],
    ['CONFIGURATION_REFUSED', 'valueRefused'],
    ['TARGET_CHANGED', 'changedMeanwhile'],
    ['BAD_REQUEST', 'requestNotReadable'],
    ['NOT_FOUND', 'requestNotReadable'],
    ['GRAPHQL_PARSE_FAILED', 'requestNotReadable'],
    ['GRAPHQL_VALIDATION_FAILED', 'requestNotReadable'],
    ['NOT_REGISTERED', 'notRegistered'],
    ['JOURNAL_UNAVAILABLE', 'journalUnavailable'],
    ['OUTCOME_UNKNOWN', 'outcomeUnknown'],
    ['INTERNAL_SERVER_ERROR', 'gatewayFailed'],
    ['NETWORK_FAILURE', 'noConnection'],
    ['TIMEOUT', 'noConnection'],
    ['INVALID_RESPONSE', 'noConnection'],
  ])('%s of the gateway, the token endpoint or the browser is %s', (code, id) => {
    expect(explainErrorCode(code)).toBe(id);
  });

  it.each([
    ['concurrentmodification', 'changedMeanwhile'],
    ['CONCURRENT_MODIFICATION', 'changedMeanwhile'],
    [' RateLimited ', 'rateLimited'],
  ])('%s is understood although it is written another way', (code, id) => {
    expect(explainErrorCode(code)).toBe(id);
  });

  it.each([
    [''],
    ['InvalidInput'],
    ['UPSTREAM_'],
    ['constructor'],
    ['GeneralFailure'],
    [`General${' '.repeat(100)}`],
  ])('is none for "%s"', (code) => {
    expect(explainErrorCode(code)).toBeNull();
  });

  it('is one of the catalogue or none, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (code) => {
        const id = explainErrorCode(code);
        return id === null || EXPLANATION_IDS.includes(id);
      }),
    );
  });
});
