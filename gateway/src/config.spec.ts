import { describe, expect, it } from '@jest/globals';

import { readGatewayConfig, readScriptConfig } from './config.js';
import { ConfigurationError } from './environment.js';

const SECRET = 'never-print-this';
const COMPLETE = {
  CTP_PROJECT_KEY: 'demo-store',
  CTP_CLIENT_ID: 'client-id',
  CTP_CLIENT_SECRET: SECRET,
  CTP_SCOPE: 'view_connectors:demo-store manage_connectors:demo-store',
  CTP_CLIENT_REGION: 'us-central1.gcp',
  CLOUD_IDENTIFIER: 'gcp-us',
  ENTRY_POINT_URI_PATH: 'connect-console',
};

function problemsOf(environment: Record<string, string>): string {
  try {
    readGatewayConfig(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
  }
  throw new Error('The configuration was accepted.');
}

describe('the configuration of the gateway', () => {
  it('comes from what Connect sets', () => {
    expect(readGatewayConfig(COMPLETE)).toEqual({
      projectKey: 'demo-store',
      region: 'us-central1.gcp',
      clientId: 'client-id',
      clientSecret: SECRET,
      scopes: ['view_connectors:demo-store', 'manage_connectors:demo-store'],
      authUrl: 'https://auth.us-central1.gcp.commercetools.com',
      apiUrl: 'https://api.us-central1.gcp.commercetools.com',
      connectUrl: 'https://connect.us-central1.gcp.commercetools.com',
      timeoutMs: 10_000,
      port: 8080,
      sessionIssuer: 'gcp-us',
      gatewayOrigin: null,
      entryPointUriPath: 'connect-console',
      logLevel: 'info',
      omittedSecrets: null,
      applicationsUrl: null,
    });
  });

  it.each([
    ['kept', 'kept'],
    ['lost', 'lost'],
    ['unknown', null],
    ['', null],
  ])('says with OMITTED_SECRETS "%s" what becomes of secrets that are left out: %s', (value, known) => {
    expect(readGatewayConfig({ ...COMPLETE, OMITTED_SECRETS: value }).omittedSecrets).toBe(known);
  });

  it('does not start with another word in OMITTED_SECRETS', () => {
    expect(problemsOf({ ...COMPLETE, OMITTED_SECRETS: 'merged' })).toContain('OMITTED_SECRETS is not valid');
  });

  it('also comes from the other names that Connect may use', () => {
    const config = readGatewayConfig({
      ...COMPLETE,
      CTP_PROJECT_KEY: '',
      CTP_SCOPE: '',
      CTP_CLIENT_REGION: '',
      CTP_CLIENT_SCOPE: 'view_connectors:demo-store',
      CTP_API_URL: 'https://api.eu-central-1.aws.commercetools.com/',
      CTP_AUTH_URL: 'https://auth.eu-central-1.aws.commercetools.com',
    });
    expect(config).toMatchObject({
      projectKey: 'demo-store',
      region: 'eu-central-1.aws',
      apiUrl: 'https://api.eu-central-1.aws.commercetools.com',
      connectUrl: 'https://connect.eu-central-1.aws.commercetools.com',
    });
  });

  it('takes the addresses of the simulator', () => {
    const config = readGatewayConfig({
      ...COMPLETE,
      CONNECT_API_URL: 'http://localhost:4000/connect',
      CTP_API_URL: 'http://localhost:4000/ctp',
      SESSION_ISSUER: 'http://localhost:4000/',
      GATEWAY_ORIGIN: 'http://localhost:4001/',
      PORT: '4001',
    });
    expect(config).toMatchObject({
      connectUrl: 'http://localhost:4000/connect',
      apiUrl: 'http://localhost:4000/ctp',
      sessionIssuer: 'http://localhost:4000',
      gatewayOrigin: 'http://localhost:4001',
      port: 4001,
    });
  });

  it('names everything that is missing at once', () => {
    const problems = problemsOf({ CTP_CLIENT_ID: '   ' });
    for (const name of [
      'CTP_PROJECT_KEY',
      'CTP_CLIENT_REGION',
      'CTP_CLIENT_ID',
      'CTP_CLIENT_SECRET',
      'CLOUD_IDENTIFIER',
      'ENTRY_POINT_URI_PATH',
    ]) {
      expect(problems).toContain(`- ${name} is missing: set `);
    }
  });

  it('names everything that cannot be used, and no value', () => {
    const problems = problemsOf({
      ...COMPLETE,
      CLOUD_IDENTIFIER: 'moon',
      GATEWAY_ORIGIN: 'http://10.0.0.1',
      CONNECT_API_URL: 'nowhere',
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
    });
    for (const name of ['CLOUD_IDENTIFIER', 'GATEWAY_ORIGIN', 'CONNECT_API_URL', 'PORT', 'LOG_LEVEL']) {
      expect(problems).toContain(`- ${name} is not valid: set `);
    }
    expect(problems).not.toContain(SECRET);
    expect(problems).not.toContain('moon');
  });

  it('a blank optional value counts as absent', () => {
    expect(readGatewayConfig({ ...COMPLETE, GATEWAY_ORIGIN: ' ', LOG_LEVEL: '' })).toMatchObject({
      gatewayOrigin: null,
      logLevel: 'info',
    });
  });
});

describe('the configuration of the scripts', () => {
  it.each([
    ['https://service-1.example.com/endpoint?x=1', 'https://service-1.example.com'],
    ['service-1.example.com', 'https://service-1.example.com'],
    ['http://localhost:4001/', 'http://localhost:4001'],
  ])('CONNECT_SERVICE_URL %s is the origin %s', (serviceUrl, origin) => {
    expect(readScriptConfig({ ...COMPLETE, CONNECT_SERVICE_URL: serviceUrl }).serviceOrigin).toBe(origin);
  });

  it.each(['http://service-1.example.com', 'https://', 'ftp://service-1.example.com', 'https://user@[::1]/'])(
    'CONNECT_SERVICE_URL %s is refused',
    (serviceUrl) => {
      const read = (): unknown => readScriptConfig({ ...COMPLETE, CONNECT_SERVICE_URL: serviceUrl });
      expect(read).toThrow('CONNECT_SERVICE_URL is not valid');
    },
  );

  it('a missing CONNECT_SERVICE_URL is named together with everything else', () => {
    const read = (): unknown => readScriptConfig({ CTP_CLIENT_REGION: 'us-central1.gcp' });
    expect(read).toThrow(/CTP_CLIENT_SECRET is missing.*CONNECT_SERVICE_URL is missing/s);
  });
});
