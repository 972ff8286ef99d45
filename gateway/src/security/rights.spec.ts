import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  getNamedType,
  type GraphQLInputType,
} from 'graphql';

import { buildClick } from '../test-utils/click.builder.js';
import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import { buildPage, buildStagedConnector } from '../test-utils/wire.builder.js';

const CLICK = `click: { id: "${buildClick().id}" }`;
const PREVIEW = `mutation { requestConnectorPreview(id: "connector-1", version: 3, ${CLICK}) { id } }`;
const LIST = '{ stagedConnectors { total } }';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
  gateway.commercetools.on('GET /connect/connectors/drafts', { json: buildPage([]) });
  gateway.commercetools.on('POST /connect/connectors/drafts/connector-1', { json: buildStagedConnector() });
});
afterAll(() => gateway.close());

/** Every root field of the contract, called with the least it takes. */
function rootFields(): [string, string][] {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map(({ name, args, type }): [string, string] => {
      const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${leastOf(arg.type)}`);
      const call = given.length > 0 ? `${name}(${given.join(', ')})` : name;
      const selection = isLeafType(getNamedType(type)) ? '' : '{ __typename }';
      return [name, `${root?.name.toLowerCase()} { ${call} ${selection} }`];
    }),
  );
}

function leastOf(type: GraphQLInputType): string {
  const given = getNullableType(type);
  if (isListType(given)) return '[]';
  if (!isInputObjectType(given)) return { Boolean: 'true', String: '"1"' }[given.name] ?? '1';
  const fields = Object.values(given.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map((field) => `${field.name}: ${leastOf(field.type)}`).join(', ')} }`;
}

describe('rights', () => {
  it.each(rootFields())('%s is refused to a user without any right', async (_name, document) => {
    const { status, errors, data } = await gateway.ask(document, { claims: { permissions: [] } });
    expect(status).toBe(403);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', status: 403 });
    expect(Object.values(data ?? {})).not.toContainEqual(expect.anything());
  });

  it('a missing right is named in words', async () => {
    const { errors } = await gateway.ask(PREVIEW, { claims: { permissions: ['canViewConnectConsole'] } });
    expect(errors?.[0]?.message).toMatch(/^You do not have the right to manage connectors\./);
    expect(errors?.[0]?.extensions.details).toEqual({ right: 'manageConnectors' });
  });

  it.each([
    ['the bare rights of a custom view', ['canView', 'canManage']],
    ['the right to view', ['canViewConnectConsole', 'canViewConnectConsoleConnectors']],
    ['the right to manage deployments', ['canManageConnectConsoleDeployments']],
    ['the rights of another application', ['canManageOtherConnectors', 'canManageConnectors']],
  ])('%s do not allow a change of a connector', async (_name, permissions) => {
    const { status, errors } = await gateway.ask(PREVIEW, { claims: { permissions } });
    expect(status).toBe(403);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each([
    ['a custom view', ['canView']],
    ['the application', ['canViewConnectConsole']],
    ['any group of the application', ['canManageConnectConsoleSync']],
  ])('the right of %s is enough to read', async (_name, permissions) => {
    expect((await gateway.ask(LIST, { claims: { permissions } })).status).toBe(200);
  });

  it('the right to manage connectors allows a change', async () => {
    const { data } = await gateway.ask(PREVIEW, {
      claims: { permissions: ['canManageConnectConsoleConnectors'] },
    });
    expect(data?.requestConnectorPreview).toMatchObject({ id: expect.any(String) });
  });

  it('permissions that are no list give no right', async () => {
    const permissions = 'canManageConnectConsoleConnectors' as unknown as string[];
    expect((await gateway.ask(PREVIEW, { claims: { permissions } })).status).toBe(403);
  });
});
