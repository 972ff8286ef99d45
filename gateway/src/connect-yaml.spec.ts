import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from '@jest/globals';
import { ConnectorSpecificationParser } from '@commercetools-connect/specification';

import { readGatewayConfig, readScriptConfig } from './config.js';
import { NEEDED_SCOPES } from './connect/granted-scopes.js';

const ROOT = new URL('../../', import.meta.url);
const TEXT = readText('connect.yaml');

/** What Connect sets by itself; declaring it is refused or overwritten. */
const INJECTED = [
  'APPLICATION_URL',
  'CONNECT_SERVICE_URL',
  'CTP_API_URL',
  'CTP_AUTH_URL',
  'CTP_CLIENT_ID',
  'CTP_CLIENT_REGION',
  'CTP_CLIENT_SCOPE',
  'CTP_CLIENT_SECRET',
  'CTP_PROJECT_KEY',
  'CTP_SCOPE',
  'PORT',
];

/** What points to the simulator or serves development; a deployment leaves all of it unset. */
const NOT_FOR_DEPLOYMENTS = [
  'APPLICATIONS_URL',
  'BUNDLER',
  'CONNECT_API_URL',
  'LOG_LEVEL',
  'MC_API_URL',
  'NODE_ENV',
  'REDUCTIONS',
  'SESSION_ISSUER',
];

type Specification = Awaited<ReturnType<ConnectorSpecificationParser['parse']>>;
type Application = Specification['deployAs'][number];

let specification: Specification;
beforeAll(async () => {
  specification = await new ConnectorSpecificationParser().parse(TEXT);
});

function readText(file: string): string {
  return readFileSync(new URL(file, ROOT), 'utf8');
}

function findApplication(name: string): Application | undefined {
  return specification.deployAs.find((application) => application.name === name);
}

function entriesOf(application: Application | undefined): { key: string; default?: string | undefined }[] {
  const own = application && 'configuration' in application ? application.configuration : undefined;
  return own?.standardConfiguration ?? [];
}

function globalKeys(): string[] {
  return (specification.inheritAs?.configuration?.standardConfiguration ?? []).map(({ key }) => key);
}

/** The names that the gateway or its scripts ask their environment for. */
function keysReadByGateway(): Set<string> {
  const asked = new Set<string>();
  const environment = new Proxy<Record<string, string>>(
    {},
    {
      get(_, name) {
        asked.add(String(name));
        return undefined;
      },
    },
  );
  expect(() => readGatewayConfig(environment)).toThrow();
  expect(() => readScriptConfig(environment)).toThrow();
  return asked;
}

/** The names that a front end's configuration, and what it is built with, take from the environment. */
function keysReadByFrontEnd(folder: string): Set<string> {
  const settings = readdirSync(new URL(folder, ROOT)).filter((name) => /^[\w.-]+\.m?js$/.test(name));
  const build = readdirSync(new URL('mc-common/build', ROOT)).filter((name) => name.endsWith('.cjs'));
  const files = [
    ...settings.map((name) => `${folder}/${name}`),
    `${folder}/src/constants.ts`,
    ...build.map((name) => `mc-common/build/${name}`),
  ];
  const names = files
    .filter((file) => existsSync(new URL(file, ROOT)))
    .map(readText)
    .flatMap((text) => [
      ...[...text.matchAll(/\$\{env:(\w+)\}|process\.env(?:\.|\[')([A-Z_]+)\b(?! =[^=])/g)].map(
        ([, placeholder, variable]) => placeholder ?? variable ?? '',
      ),
      ...[...text.matchAll(/\{([^{}]*)\} = process\.env/g)].flatMap(([, list = '']) =>
        [...list.matchAll(/\b[A-Z_]{3,}\b/g)].map(([name]) => name),
      ),
    ]);
  return new Set(names);
}

function keysReadBy(name: string): Set<string> {
  return name === 'gateway' ? keysReadByGateway() : keysReadByFrontEnd(name);
}

describe('connect.yaml', () => {
  it('is what Connect accepts', () => {
    expect(specification.deployAs.map(({ name, applicationType }) => [name, applicationType])).toEqual([
      ['mc-app', 'merchant-center-custom-application'],
      ['mc-view', 'merchant-center-custom-view'],
      ['gateway', 'service'],
      ['assets', 'assets'],
    ]);
  });

  it('names folders that exist', () => {
    expect(specification.deployAs.filter(({ name }) => !existsSync(new URL(name, ROOT)))).toEqual([]);
  });

  it('asks for the scopes that the gateway uses, but not for the one that could make API clients', () => {
    expect(specification.inheritAs?.apiClient?.scopes).toEqual(
      NEEDED_SCOPES.filter((scope) => scope !== 'manage_api_clients'),
    );
  });

  it.each(['mc-app', 'mc-view', 'gateway'])('proposes the same entry point for %s', (name) => {
    const entry = entriesOf(findApplication(name)).find(({ key }) => key === 'ENTRY_POINT_URI_PATH');
    expect(entry?.default).toBe('connect-console');
  });

  it.each(['mc-app', 'mc-view', 'gateway'])('declares for %s only what it reads', (name) => {
    const read = keysReadBy(name);
    expect(
      entriesOf(findApplication(name))
        .map(({ key }) => key)
        .filter((key) => !read.has(key)),
    ).toEqual([]);
  });

  it.each(['mc-app', 'mc-view', 'gateway'])('declares everything that %s reads', (name) => {
    const known = [...entriesOf(findApplication(name)).map(({ key }) => key), ...globalKeys()];
    const unknown = [...keysReadBy(name)].filter(
      (key) => ![...known, ...INJECTED, ...NOT_FOR_DEPLOYMENTS].includes(key),
    );
    expect(unknown).toEqual([]);
  });

  it('declares globally only what more than one application reads', () => {
    const readers = ['mc-app', 'mc-view', 'gateway'].map(keysReadBy);
    expect(globalKeys().filter((key) => readers.filter((read) => read.has(key)).length < 2)).toEqual([]);
  });

  it('declares nothing that Connect sets by itself', () => {
    const declared = [...specification.deployAs.flatMap(entriesOf).map(({ key }) => key), ...globalKeys()];
    expect(declared.filter((key) => INJECTED.includes(key))).toEqual([]);
  });

  it('says what to enter in one or two short sentences', () => {
    const descriptions = [...TEXT.matchAll(/description: (.*)/g)].map(([, text = '']) => text);
    expect(descriptions.filter((text) => text.length > 130 || !text.endsWith('.'))).toEqual([]);
  });

  it('runs scripts that the gateway has', () => {
    const { scripts } = JSON.parse(readText('gateway/package.json')) as { scripts: Record<string, string> };
    const called = [...TEXT.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
    expect(called).toHaveLength(2);
    for (const script of called) expect(scripts).toHaveProperty([script]);
  });
});

describe('docs/scopes.md', () => {
  const rows = readText('docs/scopes.md')
    .split('\n')
    .filter((line) => line.startsWith('|'));

  it('has a row for each scope of the API client', () => {
    expect(NEEDED_SCOPES.filter((scope) => !rows.some((row) => row.includes(`\`${scope}\``)))).toEqual([]);
  });

  it.each(['mc-app/custom-application-config.mjs', 'mc-view/custom-view-config.mjs'])(
    'has a row for each scope that %s asks for',
    (file) => {
      const asked = [...readText(file).matchAll(/'((?:view|manage)_[a-z_]+)'/g)].map(([, scope]) => scope);
      expect(asked.length).toBeGreaterThan(0);
      const own = rows.filter((row) => row.includes(file.split('/')[0] ?? ''));
      expect(asked.filter((scope) => !own.some((row) => row.includes(`\`${scope}\``)))).toEqual([]);
    },
  );
});
