import { createHash } from 'node:crypto';
import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import type * as MC_COMMON from '@connect-console/mc-common';
import { ASSETS, CATALOGUES, RELEASE } from '@connect-console/mc-common';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../constants';
import { ASSETS_HOST, buildManifest, deployedAnswer, startAssetsHost } from '../../test-utils/assets-host';
import { buildApplicationDeployment, buildDeployment } from '../../test-utils/deployment.builder';
import { startGateway } from '../../test-utils/gateway';
import { paths, renderRoute } from '../../test-utils/render-route';

// A part of what there is: the table of all of it takes long to draw in jsdom.
jest.mock('@connect-console/mc-common', () => {
  const actual = jest.requireActual<typeof MC_COMMON>('@connect-console/mc-common');
  const { 'no-gateway.svg': drawing, 'no-connectors.svg': other } = actual.ASSETS;
  const catalogue = actual.CATALOGUES['message-types'];
  const { en, de } = catalogue.languages;
  return {
    ...actual,
    ASSETS: { 'no-gateway.svg': drawing, 'no-connectors.svg': other },
    CATALOGUES: { 'message-types': { ...catalogue, languages: { en, de } } },
  };
});

const gateway = startGateway();
const host = startAssetsHost();

const DRAWING = ASSETS['no-gateway.svg'];
const TEXTS = 'catalogues/message-types/v1/de.json';
const CORRECTED = JSON.stringify({ version: 1, language: 'de', texts: { OrderCreated: { name: 'Neu' } } });
const ASSETS_URL = 'https://assets-1.example.commercetools.app';
const OWN = buildDeployment({
  id: 'console',
  key: 'connect-console',
  isOwn: true,
  applications: [
    buildApplicationDeployment({ id: 'gateway', applicationName: 'gateway', applicationType: 'service' }),
    buildApplicationDeployment({
      id: 'assets',
      applicationName: 'assets',
      applicationType: 'assets',
      url: ASSETS_URL,
    }),
  ],
});

function renderAssets(assetsOrigin = ASSETS_HOST, permissions = [PERMISSIONS.View]): void {
  renderRoute(paths.assets, { assetsOrigin, permissions });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The row of the file with this name, once the check has ended. */
async function findRow(table: string, name: string): Promise<ReturnType<typeof within>> {
  await screen.findByText(/as expected$/, undefined, { timeout: 10_000 });
  const rows = within(await screen.findByRole('table', { name: table })).getAllByRole('row');
  const row = rows.find((one) => within(one).queryAllByText(name).length > 0);
  if (!row) throw new Error(`No row of ${name}`);
  return within(row);
}

describe('with assets that are deployed', () => {
  it('says of which release they are, and that all of them arrive', async () => {
    renderAssets();
    await screen.findByText(/^All \d+ files arrive as expected$/, undefined, { timeout: 10_000 });
    const origin = within(screen.getByRole('region', { name: 'Where they come from' }));
    origin.getByText(ASSETS_HOST);
    origin.getByText(RELEASE);
    origin.getByText('9.8.7');
    expect(screen.queryByText('Checking')).not.toBeInTheDocument();
  });

  it('shows a drawing that has arrived, what it is, and how others load it', async () => {
    renderAssets();
    const row = await findRow('Drawings', 'no-gateway.svg');
    row.getByText('Arrives');
    row.getByText(/HTTP 200/);
    row.getByText(/Cache-Control: public, max-age=31536000/);
    row.getByText('mc-app');
    expect(row.getByRole('presentation')).toHaveAttribute(
      'src',
      expect.stringMatching(/^data:image\/svg\+xml,/),
    );

    const copied = jest.fn();
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => copied(text) } });
    for (const name of ['Address of', 'SHA-256 of', 'Integrity snippet of']) {
      await userEvent.click(row.getByRole('button', { name: `Copy ${name} no-gateway.svg` }));
    }
    const url = `${ASSETS_HOST}/${DRAWING.file}`;
    expect(copied.mock.calls.flat()).toEqual([
      url,
      DRAWING.sha256,
      `fetch("${url}", { integrity: "${DRAWING.integrity}", credentials: "omit" })`,
    ]);
  });

  it('shows texts by language, which are checked by their schema', async () => {
    renderAssets();
    const row = await findRow('Texts', 'de');
    row.getByText('Arrives');
    screen.getByText(/^Texts may be corrected at their addresses: they are checked by their schema/);
    expect(row.queryByRole('button', { name: /Integrity snippet/ })).not.toBeInTheDocument();
  });

  it('shows each result as it comes', async () => {
    host.behaves({ [DRAWING.file]: 'hangs' });
    renderAssets();
    await screen.findAllByText('Arrives');
    screen.getByText(/^\d+ of \d+ files checked$/);
    expect(screen.getByRole('button', { name: 'Checking' })).toBeInTheDocument();
    const row = await findRow('Drawings', 'no-gateway.svg');
    row.getByText('No answer in time');
    screen.getByText(/^1 of \d+ files does not arrive as expected$/);
  });

  it('checks again on demand', async () => {
    host.behavesAlways({ status: 503 });
    renderAssets();
    const again = await screen.findByRole('button', { name: 'Check again' }, { timeout: 10_000 });
    host.behavesAlways({ status: 404 });
    await userEvent.click(again);
    await screen.findByText(/cannot be read: Refused with HTTP 404/);
    await screen.findByRole('button', { name: 'Check again' }, { timeout: 10_000 });
    expect(screen.queryByText('Refused with HTTP 503')).not.toBeInTheDocument();
    expect(host.requested.filter((file) => file === 'manifest.json')).toHaveLength(2);
  });
});

describe('with a host that does not give what is wanted', () => {
  const INSTEAD = 'Copies that are part of this build are shown instead.';

  it.each([
    ['is down', 'down', 'Not reachable'],
    ['does not let this page read', 'noCors', 'Blocked by CORS'],
    ['refuses', { status: 404 }, 'Refused with HTTP 404'],
    ['answers with a page', { body: '<!doctype html><h1>Welcome</h1>' }, 'A web page instead'],
    ['has other content', { body: '<svg/>' }, 'Wrong hash'],
    ['has far too much', { body: 'x'.repeat(300_000) }, 'Too large'],
  ] as const)('says of a drawing that the host %s', async (_what, behavior, words) => {
    host.behaves({ [DRAWING.file]: behavior });
    renderAssets();
    const row = await findRow('Drawings', 'no-gateway.svg');
    row.getByText(words);
    screen.getByText(INSTEAD);
    expect(row.queryByRole('presentation')).not.toBeInTheDocument();
    screen.getByText(/^1 of \d+ files does not arrive as expected$/);
  });

  it('says once what it means, however many files it has of which it is true', async () => {
    host.behavesAlways('down');
    renderAssets();
    await screen.findByText(/^(\d+) of \1 files do not arrive as expected$/, undefined, { timeout: 10_000 });
    const origin = within(screen.getByRole('region', { name: 'Where they come from' }));
    origin.getByText('Not reachable');
    screen.getByText(/^The browser could not connect/);
    screen.getByText(INSTEAD);
  });

  it('says that texts do not fit their schema', async () => {
    const texts = { OrderCreated: { name: '<b>New</b>' } };
    host.behaves({ [TEXTS]: { body: JSON.stringify({ version: 1, language: 'de', texts }) } });
    renderAssets();
    const row = await findRow('Texts', 'de');
    row.getByText('Does not fit the schema');
    screen.getByText(INSTEAD);
  });

  it.each([
    ['another content type', { 'content-type': 'text/plain' }, 'Arrives as text/plain'],
    ['no content type', {}, 'Arrives without a content type'],
  ])('shows a drawing with %s, and says so', async (_what, headers, words) => {
    host.behaves({ [DRAWING.file]: { ...deployedAnswer(DRAWING.file), headers } });
    renderAssets();
    const row = await findRow('Drawings', 'no-gateway.svg');
    row.getByText(words);
    row.getByRole('presentation');
    row.getByText(/No Cache-Control header/);
    expect(screen.queryByText(INSTEAD)).not.toBeInTheDocument();
  });

  it.each([
    ['cannot be reached', 'down', 'cannot be read: Not reachable.'],
    [
      'holds something else',
      { body: '{"version": 2}' },
      'is not a list of assets that this build understands.',
    ],
  ] as const)('still asks for what this build wants when the manifest %s', async (_what, behavior, words) => {
    host.behaves({ 'manifest.json': behavior });
    renderAssets();
    await screen.findByText(/^All \d+ files arrive as expected$/, undefined, { timeout: 10_000 });
    screen.getByText('What is deployed is not known');
    screen.getByText((text) => text.includes(words));
    expect(screen.queryByText(/of this build (is|are) not deployed/)).not.toBeInTheDocument();
  });
});

describe('with assets of another version', () => {
  const OTHER_HASH = 'f'.repeat(64);
  const [wanted, other] = [DRAWING.sha256, OTHER_HASH].map((hash) => hash.slice(0, 16));

  it('warns of a file whose hash has changed, lists both, and says what is shown instead', async () => {
    const deployed = { ...DRAWING, file: `no-gateway.${'f'.repeat(16)}.svg`, sha256: OTHER_HASH };
    const files = { 'no-gateway.svg': { ...deployed, type: 'image/svg+xml' } };
    host.behaves({
      'manifest.json': { body: JSON.stringify(buildManifest({ files, catalogues: {} })) },
      [DRAWING.file]: { status: 404 },
    });
    renderAssets();
    await findRow('Drawings', 'no-gateway.svg');
    screen.getByText(
      `This build wants no-gateway.svg with the hash ${wanted}; the deployed assets have it with the hash ${other}.`,
    );
    screen.getByText(
      /^This build wants no-connectors\.svg with the hash .*; the deployed assets have none\.$/,
    );
    screen.getByText('Copies that are part of this build are shown instead.');
    screen.getByText('Deploy the assets and the front ends of the same version.');
    screen.getByText('Another one is deployed');
  });

  it('takes corrected texts for what they are', async () => {
    const catalogue = CATALOGUES['message-types'];
    const corrected = { ...catalogue.languages.de, sha256: hashOf(CORRECTED) };
    const languages = { ...catalogue.languages, de: corrected };
    const catalogues = { 'message-types': { ...catalogue, languages } };
    host.behaves({
      'manifest.json': { body: JSON.stringify(buildManifest({ catalogues })) },
      [TEXTS]: { body: CORRECTED, headers: { 'content-type': 'application/json' } },
    });
    renderAssets();
    const row = await findRow('Texts', 'de');
    row.getByText('Corrected since this build');
    row.getByText('Arrives');
    expect(screen.queryByText(/not deployed$/)).not.toBeInTheDocument();
  });

  it('shows texts that the manifest does not name yet, if they fit, and says that they differ', async () => {
    host.behaves({ [TEXTS]: { body: CORRECTED, headers: { 'content-type': 'application/json' } } });
    renderAssets();
    const row = await findRow('Texts', 'de');
    row.getByText('Wrong hash');
    screen.getByText('Its content is not the one that the hash stands for.');
    expect(screen.queryByText(/shown instead/)).not.toBeInTheDocument();
  });

  it('names files that no build uses', async () => {
    const files = { 'socket.svg': { ...DRAWING, file: 'socket.1.svg', usedBy: [], type: 'image/svg+xml' } };
    host.behaves({ 'manifest.json': { body: JSON.stringify(buildManifest({ files })) } });
    renderAssets();
    const row = await findRow('Drawings', 'socket.svg');
    row.getByText('No build uses it');
    row.getByText('Not of this build');
  });
});

describe('without an assets host', () => {
  it('says that copies are used, asks nobody, and hands over the address that is missing', async () => {
    gateway.holds({ deployments: [OWN] });
    renderAssets('', [PERMISSIONS.View, PERMISSIONS.ManageDeployments]);
    await screen.findByText(/^ASSETS_ORIGIN is not set: nothing is loaded/);
    const origin = within(screen.getByRole('region', { name: 'Where they come from' }));
    await origin.findByText(ASSETS_URL);
    origin.getByRole('button', { name: 'Copy ASSETS_ORIGIN' });
    expect(origin.getByRole('link', { name: 'Redeploy Connect Console' })).toHaveAttribute(
      'href',
      paths.deploymentRedeploy('console'),
    );
    const drawings = within(screen.getByRole('table', { name: 'Drawings' }));
    drawings.getByText('no-gateway.svg');
    expect(drawings.queryByText('Answer of the host')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Integrity snippet/ })).not.toBeInTheDocument();
    expect(host.requested).toEqual([]);
  });

  it('says so when the address that is missing is not known, and leads who may not redeploy to the deployment', async () => {
    gateway.holds({ deployments: [{ ...OWN, applications: [] }] });
    renderAssets('');
    await screen.findByText('That URL is not known here. Connect shows it with the deployment.');
    expect(screen.getByRole('link', { name: 'Deployment of Connect Console' })).toHaveAttribute(
      'href',
      paths.deployment('console'),
    );
  });
});

describe('the assets applications of the project', () => {
  it('are listed with their deployments, the one that is used here marked', async () => {
    const other = buildDeployment({
      id: 'adyen',
      key: null,
      applications: [buildApplicationDeployment({ id: 'enabler', applicationType: 'assets', url: null })],
    });
    const url = `${ASSETS_HOST}/`;
    const used = {
      ...OWN,
      applications: [buildApplicationDeployment({ applicationType: 'assets', url })],
    };
    gateway.holds({ deployments: [buildDeployment(), other, used] });
    renderAssets();
    const table = within(await screen.findByRole('table', { name: 'Assets applications of this project' }));
    expect(table.getAllByRole('row')).toHaveLength(3);
    expect(table.getByRole('link', { name: 'adyen' })).toHaveAttribute('href', paths.deployment('adyen'));
    table.getByText('Not known yet');
    table.getByRole('link', { name: 'connect-console' });
    expect(table.getAllByText('Used here')).toHaveLength(1);
    expect(screen.queryByText('No deployment of this project serves this address.')).not.toBeInTheDocument();
  });

  it('may be none, and may not serve the address that is set', async () => {
    renderAssets();
    await screen.findByText('No deployment of this project has an application of type assets.');
    screen.getByText('No deployment of this project serves this address.');
  });

  it('cannot be read while the gateway is away; the files are checked all the same', async () => {
    gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502 });
    renderAssets();
    await screen.findByText('Connect cannot be reached');
    await screen.findByText(/^All \d+ files arrive as expected$/, undefined, { timeout: 10_000 });

    gateway.recovers();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText('Connect cannot be reached')).not.toBeInTheDocument());
  });
});
