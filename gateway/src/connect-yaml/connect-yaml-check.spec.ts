import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';

const OWN_FILE = readFileSync(new URL('../../../connect.yaml', import.meta.url), 'utf8');
const QUERY = `query Check($text: String!) { connectYamlCheck(text: $text) { valid problems { key line message }
  declares { apiClientScopes globalConfiguration { standardConfiguration { key } }
    applications { applicationName applicationType standardConfiguration { key required default }
      securedConfiguration { key } } } } }`;
const HEADER = `deployAs:
  - name: app
    applicationType: `;

type Problem = { key: string | null; line: number | null; message: string };
type Check = { valid: boolean; problems: Problem[]; declares: unknown };

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

async function check(text: string): Promise<Check> {
  const { data, errors } = await gateway.ask(QUERY, { variables: { text } });
  expect(errors).toBeUndefined();
  return data?.connectYamlCheck as Check; // the answer of the field that was asked for
}

async function problemsOf(text: string): Promise<Problem[]> {
  const { valid, problems, declares } = await check(text);
  expect({ valid, declares }).toEqual({ valid: false, declares: null });
  return problems;
}

describe('a connect.yaml that Connect accepts', () => {
  it('tells what it declares', async () => {
    const { valid, problems, declares } = await check(OWN_FILE);
    expect({ valid, problems }).toEqual({ valid: true, problems: [] });
    expect(declares).toMatchObject({
      apiClientScopes: expect.arrayContaining(['view_connectors']),
      applications: expect.arrayContaining([
        {
          applicationName: 'assets',
          applicationType: 'assets',
          standardConfiguration: [],
          securedConfiguration: [],
        },
        expect.objectContaining({ applicationName: 'gateway', applicationType: 'service' }),
      ]),
    });
  });

  it('tells its keys: standard, secured and global', async () => {
    const { declares } = await check(`${HEADER}service
    endpoint: /service
    configuration:
      standardConfiguration:
        - { key: STORE, description: Which store, required: true, default: main }
      securedConfiguration:
        - { key: API_KEY, description: Key of the warehouse }
inheritAs:
  configuration:
    standardConfiguration:
      - { key: REGION, description: Region }
`);
    expect(declares).toEqual({
      apiClientScopes: [],
      globalConfiguration: { standardConfiguration: [{ key: 'REGION' }] },
      applications: [
        {
          applicationName: 'app',
          applicationType: 'service',
          standardConfiguration: [{ key: 'STORE', required: true, default: 'main' }],
          securedConfiguration: [{ key: 'API_KEY' }],
        },
      ],
    });
  });
});

const CONFIGURATION = `    configuration:
      standardConfiguration:
        - { key: ENTRY_POINT_URI_PATH, description: Path, required: true }
        - { key: CLOUD_IDENTIFIER, description: Cloud, required: true }
`;

describe('a problem has the key and the line of its place', () => {
  it.each<[string, string, { key: string; line: number; message?: unknown }[]]>([
    ['no list of applications', 'inheritAs: {}\n', [{ key: 'deployAs', line: 1, message: 'Required' }]],
    [
      'a missing endpoint, at its application',
      `${HEADER}service\n`,
      [{ key: 'deployAs[0].endpoint', line: 2, message: 'Required' }],
    ],
    [
      'a type that does not exist',
      `${HEADER}lambda\n`,
      [{ key: 'deployAs[0].applicationType', line: 3, message: expect.stringContaining("'service'") }],
    ],
    [
      'names that no connect.yaml has, each at its own line',
      `${HEADER}assets\n    colour: red\n    size: 3\n`,
      [
        { key: 'deployAs[0].colour', line: 4 },
        { key: 'deployAs[0].size', line: 5 },
      ],
    ],
    [
      'a reserved key',
      `${HEADER}service\n    endpoint: /\n    configuration:\n      standardConfiguration:\n        - key: Port\n          description: Port\n`,
      [
        {
          key: 'deployAs[0].configuration.standardConfiguration[0].key',
          line: 7,
          message: 'Key "Port" is a reserved word',
        },
      ],
    ],
    [
      'two slashes in an endpoint',
      `${HEADER}service\n    endpoint: a//b\n`,
      [{ key: 'deployAs[0].endpoint', line: 4, message: 'Double slashes are not allowed' }],
    ],
    [
      'a key of a custom application that is missing, at the list that it is missing from',
      `${HEADER}merchant-center-custom-application\n${CONFIGURATION}`,
      [
        {
          key: 'deployAs[0].configuration.standardConfiguration',
          line: 5,
          message: 'Mc app must have CUSTOM_APPLICATION_ID',
        },
      ],
    ],
    [
      'a key of a custom view that is not required, at the key',
      `${HEADER}merchant-center-custom-view\n${CONFIGURATION}        - { key: CUSTOM_VIEW_ID, description: Id }\n`,
      [
        {
          key: 'deployAs[0].configuration.standardConfiguration[2].key',
          line: 8,
          message: 'Merchant center custom view must have CUSTOM_VIEW_ID',
        },
      ],
    ],
    [
      'a custom application that does not know its cloud',
      `${HEADER}merchant-center-custom-application\n${CONFIGURATION.replace('CLOUD_IDENTIFIER', 'CUSTOM_APPLICATION_ID')}`,
      [
        {
          key: 'deployAs[0].configuration.standardConfiguration',
          line: 5,
          message: 'Application app is missing CLOUD_IDENTIFIER configuration.',
        },
      ],
    ],
    [
      'secrets of a custom application',
      `${HEADER}merchant-center-custom-application
${CONFIGURATION}        - { key: CUSTOM_APPLICATION_ID, description: Id, required: true }
      securedConfiguration:
        - { key: API_KEY, description: Key }
`,
      [
        {
          key: 'deployAs[0].configuration.securedConfiguration',
          line: 9,
          message: 'Secured configuration is not allowed in merchant center custom application.',
        },
      ],
    ],
    [
      'a key that an application has twice, at the second',
      `${HEADER}service
    endpoint: /
    configuration:
      standardConfiguration:
        - { key: STORE, description: Store }
      securedConfiguration:
        - { key: OTHER, description: Other }
        - { key: STORE, description: Store }
`,
      [
        {
          key: 'deployAs[0].configuration.securedConfiguration[1].key',
          line: 10,
          message: 'Duplicate key found STORE',
        },
      ],
    ],
    [
      'a global key that an application repeats, at the application',
      `inheritAs:
  configuration:
    standardConfiguration:
      - { key: STORE, description: Store }
${HEADER}service
    endpoint: /
    configuration:
      standardConfiguration:
        - { key: STORE, description: Store }
`,
      [
        {
          key: 'deployAs[0].configuration.standardConfiguration[0].key',
          line: 11,
          message: 'Duplicate global key found STORE',
        },
      ],
    ],
    [
      'an application name that is used twice, at the second',
      `${HEADER}assets\n  - applicationType: assets\n    name: app\n`,
      [{ key: 'deployAs[1].name', line: 5, message: 'Duplicate application name found: app' }],
    ],
    [
      'what an anchor holds, at the anchor',
      `deployAs:\n  - &app\n    name: a\n    applicationType: assets\n  - *app\n`,
      [
        { key: 'deployAs[0].name', line: 3, message: 'Invalid' },
        { key: 'deployAs[1].name', line: 3, message: 'Invalid' },
        { key: 'deployAs[1].name', line: 3, message: 'Duplicate application name found: a' },
      ],
    ],
  ])('%s', async (_name, text, problems) => {
    expect(await problemsOf(text)).toEqual(problems.map((problem) => expect.objectContaining(problem)));
  });
});

describe('a text that is no connect.yaml at all', () => {
  it('is not YAML: every place is told', async () => {
    expect(await problemsOf(`${HEADER}"service\n`)).toEqual(
      expect.arrayContaining([{ key: null, line: 4, message: 'Missing closing "quote' }]),
    );
  });

  it.each([
    ['an empty text', '', { key: null, line: null }],
    ['a text', 'hello', { key: null, line: 1 }],
    ['two documents', 'deployAs: []\n---\ndeployAs: []\n', { key: null, line: 2 }],
    ['an alias of nothing', 'deployAs: *nothing\n', { key: null }],
  ])('%s', async (_name, text, problem) => {
    expect(await problemsOf(text)).toEqual([expect.objectContaining(problem)]);
  });
});

describe('a text that is meant to harm', () => {
  it('an endpoint that the parser never finishes with is given up after two seconds, and named', async () => {
    const started = performance.now();
    const problems = await problemsOf(`${HEADER}service\n    endpoint: ${'a'.repeat(60)}!\n`);
    expect(problems).toEqual([
      { key: 'deployAs[0].endpoint', line: 4, message: expect.stringContaining('not allowed') },
    ]);
    expect(performance.now() - started).toBeGreaterThan(1_900);
  });

  it('the gateway answers others meanwhile', async () => {
    const hostile = check(`${HEADER}service\n    endpoint: ${'a'.repeat(60)}!\n`).then(() => 'hostile');
    const other = gateway.ask('{ gateway { projectKey } }').then(() => 'other');
    expect(await Promise.race([hostile, other])).toBe('other');
    await hostile;
  });

  it.each([
    [
      'aliases of aliases',
      `${[...'abcdefgh'].map((name, index, all) => `${name}: &${name} [${`*${all[index - 1] ?? 'z'}, `.repeat(9)}]`).join('\n')}\n`.replaceAll(
        '*z',
        'x',
      ),
    ],
    ['a list of thousands of levels', '['.repeat(16_000)],
  ])('%s', async (_name, text) => {
    expect(await problemsOf(text)).not.toEqual([]);
  });

  it('more than 32 KiB is refused', async () => {
    const { errors } = await gateway.ask(QUERY, { variables: { text: '#'.repeat(32_769) } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', status: 400 });
  });

  it('32 KiB are checked', async () => {
    const comments = OWN_FILE.replaceAll(/^/gm, '# ').repeat(20);
    expect((await check(`${OWN_FILE}\n${comments}`.slice(0, 32_768))).valid).toBe(true);
  });

  it('more files at once than the gateway checks are refused until it is done', async () => {
    const fields = Array.from(
      { length: 10 },
      (_, index) => `a${index}: connectYamlCheck(text: "") { valid }`,
    );
    const { errors } = await gateway.ask(`{ ${fields.join(' ')} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', status: 429 });
    let later = await gateway.ask(QUERY, { variables: { text: OWN_FILE } });
    while (later.errors) later = await gateway.ask(QUERY, { variables: { text: OWN_FILE } });
    expect(later.data?.connectYamlCheck).toMatchObject({ valid: true });
  });
});

it('a user who may only view is refused', async () => {
  const claims = { permissions: ['canViewConnectConsole'] };
  const { status, errors } = await gateway.ask(QUERY, { variables: { text: OWN_FILE }, claims });
  expect(status).toBe(403);
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'FORBIDDEN',
    details: { right: 'manageConnectors' },
  });
});
