import type { ConnectorStaged, ConnectorUpdateAction } from '@commercetools-connect/sdk';
import { expect } from '@jest/globals';
import { ORDER_SYNC_URL } from './order-sync-source.builder.js';
import { byIdAndKey, type Row } from './row.js';

const UPDATE = 'POST /connectors/drafts/{one}';
const PROJECT = 'us-central1.gcp:demo-outlet';

/** One of each update action that the SDK knows; the compiler misses none. */
const ACTIONS: {
  [Name in ConnectorUpdateAction['action']]: Extract<ConnectorUpdateAction, { action: Name }>;
} = {
  setName: { action: 'setName', name: 'Orders' },
  setDescription: { action: 'setDescription', description: 'Sends orders' },
  setIntegrationTypes: { action: 'setIntegrationTypes', integrationTypes: ['oms'] },
  setDocumentationUrl: { action: 'setDocumentationUrl', documentationUrl: 'https://example.com/docs' },
  setRepository: { action: 'setRepository', url: ORDER_SYNC_URL, tag: 'v1.1.0' },
  setSupportedRegions: { action: 'setSupportedRegions', regions: ['us-central1.gcp'] },
  setCreatorName: { action: 'setCreatorName', creatorName: 'Ada' },
  setCreatorTitle: { action: 'setCreatorTitle', creatorTitle: 'Ms' },
  setCreatorEmail: { action: 'setCreatorEmail', creatorEmail: 'ada@example.com' },
  setCreatorCompany: { action: 'setCreatorCompany', creatorCompany: 'Example' },
  setCreatorNoOfContributors: { action: 'setCreatorNoOfContributors', creatorNoOfContributors: 4 },
  setCreatorLogo: { action: 'setCreatorLogo', logoUrl: 'https://example.com/logo.png' },
  setCreatorSupportUrl: { action: 'setCreatorSupportUrl', creatorSupportUrl: 'https://example.com/help' },
  addPrivateProject: { action: 'addPrivateProject', privateProject: PROJECT },
  removePrivateProject: { action: 'removePrivateProject', privateProject: PROJECT },
  updatePreviewable: { action: 'updatePreviewable' },
  publish: { action: 'publish', certification: false },
  unlist: { action: 'unlist' },
  addCertificationComment: { action: 'addCertificationComment', comment: 'The guide is in docs/.' },
};

/** Update actions on a draft, and what refuses them. */
export const DRAFT_UPDATE_ROWS: Row[] = [
  ...Object.values(ACTIONS).flatMap((action) =>
    byIdAndKey(
      UPDATE,
      `with ${action.action}`,
      '201',
      'documented',
      async ({ createDraft, updateDraft }, by) => {
        const { version } = await updateDraft(await createDraft(), [action], by);
        expect(version).toBe(2);
      },
    ),
  ),
  ...byIdAndKey(
    UPDATE,
    'with several actions',
    '201',
    'documented',
    async ({ createDraft, updateDraft }, by) =>
      updateDraft(
        await createDraft(),
        [ACTIONS.setName, ACTIONS.setRepository, ACTIONS.updatePreviewable],
        by,
      ),
  ),
  ...byIdAndKey(
    UPDATE,
    'with setName',
    '200',
    'inferred',
    async ({ createDraft, updateDraft }, by) => updateDraft(await createDraft(), [ACTIONS.setName], by),
    { behavior: ['update-status=200'] },
  ),
  ...byIdAndKey(
    UPDATE,
    'with an old version',
    '409 ConcurrentModification',
    'documented',
    async ({ createDraft, updateDraft }, by) => {
      const draft = await createDraft();
      await updateDraft(draft, [ACTIONS.setName], by);
      await updateDraft(draft, [ACTIONS.setDescription], by);
    },
  ),
  ...byIdAndKey(
    UPDATE,
    'with an action that was removed',
    '400 InvalidJsonInput',
    'documented',
    async ({ createDraft, updateDraft }, by) => {
      const action = { action: 'triggerCertification' } as unknown as ConnectorUpdateAction; // gone since 2023
      await updateDraft(await createDraft(), [action], by);
    },
  ),
  ...byIdAndKey(
    UPDATE,
    'with a region that does not exist',
    '400 FieldValueNotFound',
    'inferred',
    async ({ createDraft, updateDraft }, by) => {
      const action = { ...ACTIONS.setSupportedRegions, regions: ['eastus.azure'] };
      await updateDraft(await createDraft(), [action], by);
    },
  ),
  ...(
    [
      ['to a tag that does not exist', 'v9.9.9', '422 GitRepositoryNotReachable', 'observed'],
      [
        'to a tag without connect.yaml',
        'v1.0.0--specification-missing',
        '422 ConnectorSpecificationFileNotFound',
        'inferred',
      ],
      [
        'to a tag with an invalid one',
        'v1.0.0--specification-invalid',
        '422 ConnectorSpecificationFileNotValid',
        'inferred',
      ],
    ] as const
  ).flatMap(([circumstances, tag, answer, mark]) =>
    byIdAndKey(UPDATE, circumstances, answer, mark, async ({ createDraft, updateDraft }, by) =>
      updateDraft(await createDraft(), [{ action: 'setRepository', tag }], by),
    ),
  ),
  ...(['addPrivateProject', 'removePrivateProject'] as const).flatMap((name) =>
    byIdAndKey(
      UPDATE,
      `of a public draft with ${name}`,
      '400 ConnectorStagedNotPrivate',
      'documented',
      async ({ certified, updateDraft }, by) => updateDraft(await certified(), [ACTIONS[name]], by),
    ),
  ),
  ...byIdAndKey(
    UPDATE,
    'of a public draft with addPrivateProject',
    '422 ConnectorStagedNotPrivate',
    'inferred',
    async ({ certified, updateDraft }, by) => updateDraft(await certified(), [ACTIONS.addPrivateProject], by),
    { behavior: ['domain-error-status=422'] },
  ),
  ...byIdAndKey(
    UPDATE,
    'while it is published',
    '400 ConnectorStagedUpdatesLocked',
    'guessed',
    async ({ createDraft, updateDraft }, by) => {
      const processing: ConnectorStaged = await updateDraft(await createDraft(), [ACTIONS.publish]);
      await updateDraft(processing, [ACTIONS.setName], by);
    },
  ),
];
