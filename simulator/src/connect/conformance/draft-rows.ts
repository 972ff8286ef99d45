import { expect } from '@jest/globals';
import { byIdAndKey, type Row, row } from './row.js';
import { ORDER_SYNC_URL } from './order-sync-source.builder.js';

const CREATE = 'POST /connectors/drafts';
const LIST = 'GET /connectors/drafts';
const DELETE = 'DELETE /connectors/drafts/{one}';

const WITHOUT_SUFFIX = { repository: { url: ORDER_SYNC_URL.replace(/\.git$/, ''), tag: 'v1.0.0' } };

/** Creating, reading, listing and deleting drafts. */
export const DRAFT_ROWS: Row[] = [
  row(CREATE, 'for a known tag', '201', 'documented', ({ createDraft }) => createDraft(), {
    transition: ['ConnectorStaged.status', 'Draft'],
  }),
  row(CREATE, 'with the least it takes', '201', 'documented', ({ drafts }) =>
    drafts
      .post({
        body: {
          name: 'Order sync',
          creator: { email: 'it@example.com' },
          repository: { url: ORDER_SYNC_URL, tag: 'v1.0.0' },
        },
      })
      .execute(),
  ),
  row(CREATE, 'never published', '201', 'observed', ({ createDraft }) => createDraft(), {
    behavior: ['draft-has-changes=true'],
    transition: ['ConnectorStaged.hasChanges', 'true'],
  }),
  row(CREATE, 'with a key that is taken', '400 DuplicateField', 'documented', async ({ createDraft }) => {
    await createDraft();
    await createDraft();
  }),
  row(CREATE, 'for a URL without .git', '201', 'inferred', ({ createDraft }) => createDraft(WITHOUT_SUFFIX)),
  row(
    CREATE,
    'for a URL without .git',
    '400 InvalidJsonInput',
    'inferred',
    ({ createDraft }) => createDraft(WITHOUT_SUFFIX),
    { behavior: ['repository-url=dot-git'] },
  ),
  row(
    CREATE,
    'for a tag that does not exist',
    '422 GitRepositoryNotReachable',
    'observed',
    ({ createDraft }) => createDraft({ tag: 'v9.9.9' }),
  ),
  row(
    CREATE,
    'for an unreachable repository',
    '422 GitRepositoryNotReachable',
    'observed',
    ({ createDraft }) => createDraft({ tag: 'v1.0.0--unreachable' }),
  ),
  row(
    CREATE,
    'without connect.yaml',
    '422 ConnectorSpecificationFileNotFound',
    'inferred',
    ({ createDraft }) => createDraft({ tag: 'v1.0.0--specification-missing' }),
  ),
  row(
    CREATE,
    'with an invalid connect.yaml',
    '422 ConnectorSpecificationFileNotValid',
    'inferred',
    ({ createDraft }) => createDraft({ tag: 'v1.0.0--specification-invalid' }),
  ),
  row(CREATE, 'for a region that does not exist', '400 FieldValueNotFound', 'inferred', ({ createDraft }) =>
    createDraft({ supportedRegions: ['eastus.azure'] }),
  ),
  row(CREATE, 'for an unknown integration type', '400 FieldValueNotFound', 'inferred', ({ createDraft }) =>
    createDraft({ integrationTypes: ['cms'] }),
  ),
  row(LIST, 'only private ones', '200', 'documented', async ({ createDraft, drafts }) => {
    await createDraft();
    await drafts.get({ queryArgs: { isPrivate: true, integrationTypes: ['oms'] } }).execute();
  }),
  row(LIST, 'private or not, who knows', '400 InvalidQueryParam', 'documented', ({ send }) =>
    send({ method: 'GET', uriTemplate: '/connectors/drafts', queryParams: { isPrivate: 'maybe' } }),
  ),
  ...byIdAndKey('GET /connectors/drafts/{one}', 'that exists', '200', 'documented', async (world, by) =>
    world
      .draftBy(await world.createDraft(), by)
      .get()
      .execute(),
  ),
  ...byIdAndKey(
    'GET /connectors/drafts/{one}',
    'that exists, with its times',
    '200',
    'inferred',
    async (world, by) => {
      const { body } = await world
        .draftBy(await world.createDraft(), by)
        .get()
        .execute();
      expect(body).toMatchObject({ createdAt: expect.any(String), lastModifiedAt: expect.any(String) });
    },
    { behavior: ['timestamps=present'] },
  ),
  ...byIdAndKey(
    'GET /connectors/drafts/{one}',
    'that lists other projects only',
    '404 ResourceNotFound',
    'inferred',
    async (world, by) => {
      const draft = await world.createDraft({ privateProjects: ['us-central1.gcp:demo-outlet'] });
      await world.draftBy(draft, by).get().execute();
    },
    { behavior: ['drafts-seen=project'] },
  ),
  ...byIdAndKey(
    DELETE,
    'never published',
    '200',
    'documented',
    async (world, by) => {
      const draft = await world.createDraft();
      await world.deleteDraft(draft, by);
      await world.rereadDraft(draft).catch(() => undefined);
    },
    { transition: ['ConnectorStaged.status', 'Draft', 'gone'] },
  ),
  ...byIdAndKey(DELETE, 'published', '200', 'inferred', async (world, by) =>
    world.deleteDraft(await world.published(), by),
  ),
  ...byIdAndKey(
    DELETE,
    'published',
    '400 ConnectorStagedInUse',
    'guessed',
    async (world, by) => world.deleteDraft(await world.published(), by),
    { behavior: ['delete-draft=refused'] },
  ),
];
