import { CLOUD_IDENTIFIERS } from '@commercetools-backend/express';
import { isPublicOrigin } from '@connect-console/domain';

import { createEnvironmentReader, type Environment } from './environment.js';
import { toServiceOrigin } from './registration/service-origin.js';

/** How to reach commercetools with the API client that Connect created for this deployment. */
export type ApiConfig = {
  projectKey: string;
  /** Connect region of the project, e.g. `us-central1.gcp`. */
  region: string;
  clientId: string;
  clientSecret: string;
  /** Empty: the token gets every scope of the API client. */
  scopes: string[];
  authUrl: string;
  apiUrl: string;
  connectUrl: string;
  /** For one call to commercetools, retries included. */
  timeoutMs: number;
};

export type GatewayConfig = ApiConfig & {
  port: number;
  /** Cloud identifier of the Merchant Center, or the issuer's URL. */
  sessionIssuer: string;
  /** Public origin of this gateway; null: read it back from the registration. */
  gatewayOrigin: string | null;
  /** Part of the permission names, e.g. `connect-console`. */
  entryPointUriPath: string;
  logLevel: string;
  /** What Connect is known to do with secured values that a redeploy leaves out; null: find out. */
  omittedSecrets: 'kept' | 'lost' | null;
  /** What stands in for the hosts of applications and of health endpoints, where there is no internet; null: nothing. */
  applicationsUrl: string | null;
};

export type ScriptConfig = ApiConfig & {
  /** Public origin of the deployed gateway. */
  serviceOrigin: string;
};

const CONNECT_SETS_IT = 'Connect sets it, because connect.yaml asks for inheritAs.apiClient';
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const UPSTREAM_TIMEOUT_MS = 10_000;

/** Configuration of postDeploy and preUndeploy; throws one ConfigurationError that names everything missing. */
export function readScriptConfig(environment: Environment): ScriptConfig {
  const reader = createEnvironmentReader(environment);
  return reader.finish({ ...apiConfig(reader), serviceOrigin: serviceOrigin(reader) });
}

/** Configuration of the gateway; throws one ConfigurationError that names everything missing. */
export function readGatewayConfig(environment: Environment): GatewayConfig {
  const reader = createEnvironmentReader(environment);
  return reader.finish({
    ...apiConfig(reader),
    port: Number(reader.matching('PORT', /^\d{1,5}$/, 'a port number', '8080')),
    sessionIssuer: sessionIssuer(reader),
    gatewayOrigin: gatewayOrigin(reader),
    entryPointUriPath: reader.required(
      'ENTRY_POINT_URI_PATH',
      'the entry point URI path of the custom application, e.g. connect-console',
    ),
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    omittedSecrets: omittedSecrets(reader),
    applicationsUrl: applicationsUrl(reader),
  });
}

type Reader = ReturnType<typeof createEnvironmentReader>;

/** The platform's documents disagree on the names, so both families are read (SPEC: CTP_CLIENT_*, others: CTP_*). */
function apiConfig(reader: Reader): ApiConfig {
  const scopes = (reader.optional('CTP_SCOPE') ?? reader.optional('CTP_CLIENT_SCOPE') ?? '')
    .split(/\s+/)
    .filter((scope) => scope !== '');
  const projectKey = reader.optional('CTP_PROJECT_KEY') ?? scopes[0]?.split(':')[1];
  if (!projectKey) {
    reader.missing('CTP_PROJECT_KEY', `the project key, or a scope that ends in it; ${CONNECT_SETS_IT}`);
  }
  const region = reader.optional('CTP_CLIENT_REGION') ?? regionOf(reader.optional('CTP_API_URL'));
  if (!region) reader.missing('CTP_CLIENT_REGION', `the region, e.g. europe-west1.gcp; ${CONNECT_SETS_IT}`);
  return {
    projectKey: projectKey ?? '',
    region: region ?? '',
    clientId: reader.required('CTP_CLIENT_ID', `id of the API client; ${CONNECT_SETS_IT}`),
    clientSecret: reader.required('CTP_CLIENT_SECRET', `secret of the API client; ${CONNECT_SETS_IT}`),
    scopes,
    authUrl: reader.url('CTP_AUTH_URL', `https://auth.${region}.commercetools.com`),
    apiUrl: reader.url('CTP_API_URL', `https://api.${region}.commercetools.com`),
    connectUrl: reader.url('CONNECT_API_URL', `https://connect.${region}.commercetools.com`),
    timeoutMs: UPSTREAM_TIMEOUT_MS,
  };
}

function regionOf(apiUrl: string | undefined): string | undefined {
  return apiUrl?.match(/^https:\/\/api\.([a-z0-9-]+\.[a-z]+)\.commercetools\.com/)?.[1];
}

function sessionIssuer(reader: Reader): string {
  const issuer = reader.optional('SESSION_ISSUER');
  if (issuer) return reader.url('SESSION_ISSUER', issuer);
  return reader.oneOf('CLOUD_IDENTIFIER', Object.values(CLOUD_IDENTIFIERS));
}

function gatewayOrigin(reader: Reader): string | null {
  const origin = reader.optional('GATEWAY_ORIGIN')?.replace(/\/$/, '');
  if (!origin) return null;
  if (!isPublicOrigin(origin)) {
    reader.invalid('GATEWAY_ORIGIN', 'an https origin without path, e.g. https://service-1.example.com');
  }
  return origin;
}

function omittedSecrets(reader: Reader): GatewayConfig['omittedSecrets'] {
  const known = reader.oneOf('OMITTED_SECRETS', ['kept', 'lost', 'unknown'], 'unknown');
  return known === 'kept' || known === 'lost' ? known : null;
}

function applicationsUrl(reader: Reader): string | null {
  const base = reader.optional('APPLICATIONS_URL');
  return base === undefined ? null : reader.url('APPLICATIONS_URL', base);
}

function serviceOrigin(reader: Reader): string {
  const meaning = "the gateway's public URL, https unless on localhost; Connect sets it for scripts";
  const serviceUrl = reader.required('CONNECT_SERVICE_URL', meaning);
  const origin = toServiceOrigin(serviceUrl);
  if (serviceUrl !== '' && origin === null) reader.invalid('CONNECT_SERVICE_URL', meaning);
  return origin ?? '';
}
