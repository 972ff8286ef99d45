import { buildPublishedConnector } from '../../../test-utils/published-connector.builder';
import { buildStagedConnector } from '../../../test-utils/staged-connector.builder';
import { toConnectorChoices, toDeployable } from './to-deployable-connector';

const gateway = { projectKey: 'demo-store', region: 'us-central1.gcp', missingScopes: null };
const published = buildPublishedConnector();

it('names a connector once that is found by key and by name, and the draft beside it', () => {
  const found = toConnectorChoices({
    connectors: { total: 1, results: [published] },
    namedConnectors: { results: [published] },
    stagedConnectors: { total: 1, results: [buildStagedConnector()] },
  });
  expect(found.map(({ id, isStaged }) => ({ id, isStaged }))).toEqual([
    { id: 'connector-1', isStaged: false },
    { id: 'connector-1', isStaged: true },
  ]);
});

it.each([
  [{}, true],
  [{ private: false, privateProjects: [] }, true],
  [{ privateProjects: [] }, false],
])('knows of a draft with %j whether this project may deploy it', (given, hasAccess) => {
  const stagedConnector = buildStagedConnector(given);
  expect(toDeployable({ gateway, connectors: { results: [] }, stagedConnector })).toMatchObject({
    project: 'us-central1.gcp:demo-store',
    published: null,
    draft: { hasAccess, isPreviewable: true, isStaged: true },
  });
});

it.each(['false', 'pending', 'none'])(
  'takes a draft whose preview is “%s” for none that can be deployed',
  (isPreviewable) => {
    const stagedConnector = buildStagedConnector({ isPreviewable });
    const { draft } = toDeployable({ gateway, connectors: { results: [published] }, stagedConnector });
    expect(draft?.isPreviewable).toBe(false);
  },
);
