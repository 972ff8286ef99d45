import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { ConnectorSpecificationParser } from '@commercetools-connect/specification';

import { NEEDED_SCOPES } from './connect/granted-scopes.js';

const ROOT = new URL('../../', import.meta.url);
const TEXT = readFileSync(new URL('connect.yaml', ROOT), 'utf8');

async function parse(): ReturnType<ConnectorSpecificationParser['parse']> {
  return new ConnectorSpecificationParser().parse(TEXT);
}

describe('connect.yaml', () => {
  it('is what Connect accepts', async () => {
    const { deployAs } = await parse();
    expect(deployAs.map(({ name, applicationType }) => [name, applicationType])).toEqual([
      ['mc-app', 'merchant-center-custom-application'],
      ['mc-view', 'merchant-center-custom-view'],
      ['gateway', 'service'],
      ['assets', 'assets'],
    ]);
  });

  it('names folders that exist', async () => {
    const { deployAs } = await parse();
    expect(deployAs.filter(({ name }) => !existsSync(new URL(name, ROOT)))).toEqual([]);
  });

  it('asks for the scopes that the gateway uses, but not for the one that could make API clients', async () => {
    const { inheritAs } = await parse();
    expect(inheritAs?.apiClient?.scopes).toEqual(
      NEEDED_SCOPES.filter((scope) => scope !== 'manage_api_clients'),
    );
  });

  it('gives the application and the gateway the same entry point', async () => {
    const { deployAs } = await parse();
    const entryPoints = deployAs.flatMap((application) => {
      const configuration = 'configuration' in application ? application.configuration : undefined;
      return configuration?.standardConfiguration?.filter(({ key }) => key === 'ENTRY_POINT_URI_PATH') ?? [];
    });
    expect(entryPoints.map((entry) => entry.default)).toEqual(['connect-console', 'connect-console']);
  });

  it('runs scripts that the gateway has', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('gateway/package.json', ROOT), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const called = [...TEXT.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
    expect(called).toHaveLength(2);
    for (const script of called) expect(scripts).toHaveProperty([script]);
  });
});
