import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  retry: { id: 'Common.retry', defaultMessage: 'Try again' },
  retryIn: { id: 'Common.retryIn', defaultMessage: 'Try again in {seconds, number} s' },
  waitSeconds: {
    id: 'Common.waitSeconds',
    defaultMessage: 'Wait {seconds, plural, one {# second} other {# seconds}} before you try again.',
  },
  copyDetails: { id: 'Common.copyDetails', defaultMessage: 'Copy details' },
  copied: { id: 'Common.copied', defaultMessage: 'Copied' },
  errorMessage: { id: 'Common.errorMessage', defaultMessage: 'Message' },
  errorCode: { id: 'Common.errorCode', defaultMessage: 'Code' },
  correlationId: { id: 'Common.correlationId', defaultMessage: 'Correlation ID' },
  refreshFailed: {
    id: 'Common.refreshFailed',
    defaultMessage: 'Refreshing failed. You see the last known state.',
  },
  wakingUp: { id: 'Common.wakingUp', defaultMessage: 'The service is waking up' },
  wakingUpDetail: {
    id: 'Common.wakingUpDetail',
    defaultMessage:
      'It rests while nobody uses it. If this takes long, Connect itself may be slow. This page goes on by itself.',
  },
  gatewayMissing: {
    id: 'Common.gatewayMissing',
    defaultMessage: 'Connect Console is not installed in this project',
  },
  gatewayNotRegistered: {
    id: 'Common.gatewayNotRegistered',
    defaultMessage: 'No gateway has registered itself in this project.',
  },
  gatewayInvalidRegistration: {
    id: 'Common.gatewayInvalidRegistration',
    defaultMessage: 'This project holds a registration of a gateway, but it cannot be read.',
  },
  gatewayInvalidConfiguration: {
    id: 'Common.gatewayInvalidConfiguration',
    defaultMessage: 'The configured gateway address (GATEWAY_ORIGIN) is not an https origin.',
  },
  gatewayInstall: {
    id: 'Common.gatewayInstall',
    defaultMessage:
      'Ask an administrator to deploy the Connect Console connector to this project. Its gateway registers itself at the end of the deployment; then check again.',
  },
  gatewayRedeploy: {
    id: 'Common.gatewayRedeploy',
    defaultMessage: 'Ask an administrator to redeploy the Connect Console connector, then check again.',
  },
  gatewayReconfigure: {
    id: 'Common.gatewayReconfigure',
    defaultMessage:
      'Ask an administrator to correct the value in the configuration of the deployment and to redeploy it.',
  },
  checkAgain: { id: 'Common.checkAgain', defaultMessage: 'Check again' },
  reportEmpty: { id: 'Common.reportEmpty', defaultMessage: 'The report has no entries.' },
});

export const errorMessages = defineMessages({
  rateLimited: { id: 'Common.errorRateLimited', defaultMessage: 'Too many requests' },
  rateLimitedAdvice: {
    id: 'Common.errorRateLimitedAdvice',
    defaultMessage: 'Connect asks us to slow down. Wait a moment, then try again.',
  },
  networkFailure: { id: 'Common.errorNetworkFailure', defaultMessage: 'No connection to the service' },
  networkFailureAdvice: {
    id: 'Common.errorNetworkFailureAdvice',
    defaultMessage:
      'Check your internet connection and try again. If it stays like this, ask an administrator whether the gateway of Connect Console is running.',
  },
  timeout: { id: 'Common.errorTimeout', defaultMessage: 'The service did not answer in time' },
  timeoutAdvice: {
    id: 'Common.errorTimeoutAdvice',
    defaultMessage: 'It may be starting or busy. Try again in a moment.',
  },
  invalidResponse: {
    id: 'Common.errorInvalidResponse',
    defaultMessage: 'The service sent an answer that cannot be read',
  },
  upstreamUnreachable: { id: 'Common.errorUpstreamUnreachable', defaultMessage: 'Connect cannot be reached' },
  upstreamUnreachableAdvice: {
    id: 'Common.errorUpstreamUnreachableAdvice',
    defaultMessage: 'The Connect API of commercetools gave no usable answer. Try again in a moment.',
  },
  upstreamTimeout: { id: 'Common.errorUpstreamTimeout', defaultMessage: 'Connect did not answer in time' },
  upstreamTimeoutAdvice: {
    id: 'Common.errorUpstreamTimeoutAdvice',
    defaultMessage: 'The Connect API of commercetools is slow right now. Try again in a moment.',
  },
  upstreamInvalidResponse: {
    id: 'Common.errorUpstreamInvalidResponse',
    defaultMessage: 'Connect sent an answer that cannot be read',
  },
  upstreamRefused: {
    id: 'Common.errorUpstreamRefused',
    defaultMessage: 'Connect does not accept the gateway’s API client',
  },
  upstreamRefusedAdvice: {
    id: 'Common.errorUpstreamRefusedAdvice',
    defaultMessage:
      'Your own permissions are not the cause. Ask an administrator to check the API client of Connect Console and its scopes.',
  },
  journalUnavailable: {
    id: 'Common.errorJournalUnavailable',
    defaultMessage: 'The journal cannot be written',
  },
  journalUnavailableAdvice: {
    id: 'Common.errorJournalUnavailableAdvice',
    defaultMessage: 'Nothing was sent to Connect, so nothing has changed. Try again in a moment.',
  },
  outcomeUnknown: {
    id: 'Common.errorOutcomeUnknown',
    defaultMessage: 'It is not known whether this was done',
  },
  outcomeUnknownAdvice: {
    id: 'Common.errorOutcomeUnknownAdvice',
    defaultMessage:
      'Connect was asked for it already, and its answer was lost. Look at the current state before you decide again.',
  },
  notRegistered: { id: 'Common.errorNotRegistered', defaultMessage: 'The service is not ready yet' },
  notRegisteredAdvice: {
    id: 'Common.errorNotRegisteredAdvice',
    defaultMessage:
      'The gateway waits for its registration in this project. Try again in a minute; if it stays like this, ask an administrator to redeploy Connect Console.',
  },
  unavailable: { id: 'Common.errorUnavailable', defaultMessage: 'The service is not available' },
  unavailableAdvice: { id: 'Common.errorUnavailableAdvice', defaultMessage: 'Try again in a moment.' },
  forbidden: { id: 'Common.errorForbidden', defaultMessage: 'You do not have the permission for this' },
  forbiddenAdvice: {
    id: 'Common.errorForbiddenAdvice',
    defaultMessage: 'Ask an administrator of the project to grant it to your team, then try again.',
  },
  notFound: { id: 'Common.errorNotFound', defaultMessage: 'This was not found' },
  notFoundAdvice: {
    id: 'Common.errorNotFoundAdvice',
    defaultMessage: 'It may have been deleted. Go back to the list to see what there is now.',
  },
  conflict: { id: 'Common.errorConflict', defaultMessage: 'This has changed in the meantime' },
  conflictAdvice: {
    id: 'Common.errorConflictAdvice',
    defaultMessage: 'Nothing was saved. Look at the current state, then decide again.',
  },
  field: { id: 'Common.errorField', defaultMessage: 'A value was not accepted' },
  fieldAdvice: {
    id: 'Common.errorFieldAdvice',
    defaultMessage: 'The message below names it. Correct it and try again.',
  },
  unknown: { id: 'Common.errorUnknown', defaultMessage: 'Something went wrong' },
  reportAdvice: {
    id: 'Common.errorReportAdvice',
    defaultMessage: 'Try again. If it happens again, send the details below to your administrator.',
  },
});
