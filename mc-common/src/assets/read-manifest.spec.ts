import { fakeAssetsHost } from '../test-utils/fake-assets-host';
import { readManifest } from './read-manifest';

const HOST = 'https://assets.example';
const MANIFEST = {
  version: 1,
  release: '1.2.3',
  files: {
    'plug.svg': {
      file: 'plug.0123456789abcdef.svg',
      bytes: 24,
      sha256: 'a'.repeat(64),
      integrity: `sha256-${'a'.repeat(43)}=`,
      type: 'image/svg+xml',
      usedBy: ['mc-app'],
    },
  },
  catalogues: {
    'message-types': {
      version: 1,
      schema: 'catalogues/message-types/v1/schema.json',
      usedBy: ['mc-view'],
      languages: {
        'fr-FR': { file: 'catalogues/message-types/v1/fr-FR.json', bytes: 24, sha256: 'b'.repeat(64) },
      },
    },
  },
};

function withPlug(change: object): object {
  return { ...MANIFEST, files: { 'plug.svg': { ...MANIFEST.files['plug.svg'], ...change } } };
}

describe('reading the manifest of the assets host', () => {
  it('gives what the host holds', async () => {
    const { requests } = fakeAssetsHost(() => ({ body: JSON.stringify(MANIFEST) }));
    await expect(readManifest(HOST)).resolves.toEqual({ kind: 'read', manifest: MANIFEST });
    expect(requests[0]).toMatchObject({ url: `${HOST}/manifest.json`, init: { cache: 'no-store' } });
  });

  it.each([
    ['a page', '<!doctype html><h1>Welcome</h1>'],
    ['the manifest of an older release', JSON.stringify({ 'plug.svg': { file: 'plug.1.svg' } })],
    ['another version', JSON.stringify({ ...MANIFEST, version: 2 })],
    ['a file at another place', JSON.stringify(withPlug({ file: '../plug.svg' }))],
    ['a file on another host', JSON.stringify(withPlug({ file: '//evil.example/plug.svg' }))],
    ['a hash that is none', JSON.stringify(withPlug({ sha256: '<b>' }))],
    ['a user that nobody knows', JSON.stringify(withPlug({ usedBy: ['someone'] }))],
  ])('does not understand %s', async (_what, body) => {
    fakeAssetsHost(() => ({ body }));
    await expect(readManifest(HOST)).resolves.toEqual({ kind: 'unreadable' });
  });

  it('tells why there is none', async () => {
    fakeAssetsHost(() => ({ status: 503 }));
    await expect(readManifest(HOST)).resolves.toEqual({ kind: 'refused', status: 503 });
  });
});
