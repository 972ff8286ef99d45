export type ApiErrorKind = 'field' | 'conflict' | 'forbidden' | 'notFound' | 'unavailable' | 'unknown';

const KIND_BY_CODE: ReadonlyMap<string, ApiErrorKind> = new Map([
  ['BAD_USER_INPUT', 'field'],
  ['CONFIGURATION_REFUSED', 'field'],
  ['DuplicateField', 'field'],
  ['FieldValueNotFound', 'field'],
  ['InvalidField', 'field'],
  ['ConcurrentModification', 'conflict'],
  ['TARGET_CHANGED', 'conflict'],
  ['ConnectorStagedPreviewRequestUnderProcess', 'conflict'],
  ['DeploymentInvalidStatusTransition', 'conflict'],
  ['FORBIDDEN', 'forbidden'],
  ['insufficient_scope', 'forbidden'],
  ['ResourceNotFound', 'notFound'],
  ['RATE_LIMITED', 'unavailable'],
]);

// 403 is absent: without one of the codes above it is not about the user's own rights.
const KIND_BY_STATUS: ReadonlyMap<number, ApiErrorKind> = new Map([
  [404, 'notFound'],
  [409, 'conflict'],
  [429, 'unavailable'],
]);

const UNAVAILABLE_CODES =
  /^(UPSTREAM_.*|NOT_REGISTERED|NETWORK_FAILURE|TIMEOUT|INVALID_RESPONSE|OUTCOME_UNKNOWN)$/;

/** Classifies by the code first: the Connect API answers a conflict with status 400, too. */
export function kindOfError(code: string | null, status: number | null): ApiErrorKind {
  if (code !== null && UNAVAILABLE_CODES.test(code)) return 'unavailable';
  const known = KIND_BY_CODE.get(code ?? '') ?? KIND_BY_STATUS.get(status ?? 0);
  return known ?? (status !== null && status >= 500 ? 'unavailable' : 'unknown');
}
