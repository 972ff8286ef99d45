import type { ConnectorUpdateAction } from '@commercetools-connect/sdk';
import { expect } from '@jest/globals';
import { byIdAndKey, type Row, row } from './row.js';

const UPDATE = 'POST /connectors/drafts/{ID}';
const UPDATE_BY = 'POST /connectors/drafts/{one}';
const PREVIEW: ConnectorUpdateAction = { action: 'updatePreviewable' };
const PUBLISH: ConnectorUpdateAction = { action: 'publish', certification: false };
const CERTIFY: ConnectorUpdateAction = { action: 'publish', certification: true };
const NEW_TAG: ConnectorUpdateAction = { action: 'setRepository', tag: 'v1.1.0' };

const HOUR = 3600;
const PREVIEWABLE = 'ConnectorStaged.isPreviewable';
const STATUS = 'ConnectorStaged.status';

/** Troubles that the checks of preview and publish find. */
const FINDINGS = ['image', 'sast', 'sca'];

/** The runs of a draft: preview, publish and certification, with their verdicts. */
export const DRAFT_RUN_ROWS: Row[] = [
  row(UPDATE, 'asking for a preview', '201', 'documented', ({ previewed }) => previewed(), {
    transition: [PREVIEWABLE, 'none', 'pending', 'true'],
  }),
  ...FINDINGS.map((trouble) =>
    row(
      UPDATE,
      `asking for a preview with findings in ${trouble}`,
      '201',
      'documented',
      ({ previewed }) => previewed({ tag: `v1.0.0--${trouble}` }),
      { transition: [PREVIEWABLE, 'none', 'pending', 'false'] },
    ),
  ),
  row(
    UPDATE,
    'asking for a preview that gets stuck',
    '201',
    'observed',
    async ({ createDraft, watchDraft }) =>
      watchDraft(await createDraft({ tag: 'v1.0.0--stuck-preview' }), PREVIEW, 24 * HOUR),
    { transition: [PREVIEWABLE, 'none', 'pending'] },
  ),
  ...['Information', 'Error'].map((type) =>
    row(
      UPDATE,
      'asking for a preview whose checks are skipped',
      '201',
      'observed',
      async ({ previewed }) => {
        const { previewableReport } = await previewed({ tag: 'v1.0.0--image-skipped--analysis-skipped' });
        expect(previewableReport?.entries.map((entry) => entry.type)).toEqual([type, type, 'Information']);
      },
      { behavior: [`skipped-entries=${type}`], transition: [PREVIEWABLE, 'pending', 'true'] },
    ),
  ),
  ...byIdAndKey(
    UPDATE_BY,
    'asking for a preview twice',
    '400 ConnectorStagedPreviewRequestUnderProcess',
    'documented',
    async ({ createDraft, updateDraft }, by) =>
      updateDraft(await updateDraft(await createDraft(), [PREVIEW]), [PREVIEW], by),
  ),
  row(
    UPDATE,
    'with a new tag while a preview is pending',
    '201',
    'inferred',
    async ({ createDraft, updateDraft, watchDraft }) =>
      watchDraft(await updateDraft(await createDraft(), [PREVIEW]), NEW_TAG, HOUR),
    { transition: [PREVIEWABLE, 'none', 'pending', 'none'] },
  ),
  row(
    UPDATE,
    'with a new tag after a preview',
    '201',
    'inferred',
    async ({ previewed, updateDraft }) => updateDraft(await previewed(), [NEW_TAG]),
    { transition: [PREVIEWABLE, 'true', 'none'] },
  ),
  row(
    UPDATE,
    'with a new tag while a preview is pending',
    '201',
    'inferred',
    async ({ createDraft, updateDraft, watchDraft }) =>
      watchDraft(await updateDraft(await createDraft(), [PREVIEW]), NEW_TAG, HOUR),
    { behavior: ['set-repository=keeps-preview'], transition: [PREVIEWABLE, 'none', 'pending', 'true'] },
  ),
  row(UPDATE, 'publishing for private use', '201', 'documented', ({ published }) => published(), {
    transition: [STATUS, 'Draft', 'Processing', 'Published'],
  }),
  row(UPDATE, 'publishing for private use', '201', 'documented', ({ published }) => published(), {
    transition: ['ConnectorStaged.alreadyListed', 'false', 'true'],
  }),
  ...[...FINDINGS, 'build'].map((trouble) =>
    row(
      UPDATE,
      `publishing with findings in ${trouble}`,
      '201',
      'documented',
      ({ published }) => published({ tag: `v1.0.0--${trouble}` }),
      { transition: [STATUS, 'Draft', 'Processing', 'Failed'] },
    ),
  ),
  row(
    UPDATE,
    'publishing again after a failure',
    '201',
    'documented',
    async ({ published, updateDraft, watchDraft }) =>
      watchDraft(await updateDraft(await published({ tag: 'v1.0.0--build' }), [NEW_TAG]), PUBLISH, 240),
    { transition: [STATUS, 'Failed', 'Processing', 'Published'] },
  ),
  row(
    UPDATE,
    'publishing that gets stuck',
    '201',
    'observed',
    async ({ createDraft, watchDraft }) =>
      watchDraft(await createDraft({ tag: 'v1.0.0--stuck-publish' }), PUBLISH, 24 * HOUR),
    { transition: [STATUS, 'Draft', 'Processing'] },
  ),
  row(
    UPDATE,
    'publishing with certification',
    '201',
    'documented',
    async ({ createDraft, watchDraft }) => watchDraft(await createDraft(), CERTIFY, 240, 4 * HOUR, 68 * HOUR),
    { transition: [STATUS, 'Draft', 'Processing', 'ReadyForCertification', 'InCertification', 'Published'] },
  ),
  row(UPDATE, 'publishing with certification', '201', 'observed', ({ certified }) => certified(), {
    transition: ['ConnectorStaged.private', 'true', 'false'],
  }),
  row(
    UPDATE,
    'publishing with certification',
    '201',
    'inferred',
    async ({ createDraft, updateDraft }) => updateDraft(await createDraft(), [CERTIFY]),
    { behavior: ['public-from=requested'], transition: ['ConnectorStaged.private', 'true', 'false'] },
  ),
  row(
    UPDATE,
    'publishing with certification that is rejected',
    '201',
    'documented',
    async ({ createDraft, watchDraft }) =>
      watchDraft(await createDraft({ tag: 'v1.0.0--certification' }), CERTIFY, 240, 4 * HOUR, 68 * HOUR),
    { transition: [STATUS, 'Processing', 'ReadyForCertification', 'InCertification', 'Failed'] },
  ),
  ...byIdAndKey(
    UPDATE_BY,
    'certifying during certification',
    '400 ConnectorStagedInCertification',
    'documented',
    async ({ createDraft, watchDraft, updateDraft }, by) =>
      updateDraft(await watchDraft(await createDraft(), CERTIFY, 240), [CERTIFY], by),
  ),
  ...byIdAndKey(
    UPDATE_BY,
    'with a new tag during certification',
    '400 ConnectorStagedInCertification',
    'inferred',
    async ({ createDraft, watchDraft, updateDraft }, by) =>
      updateDraft(await watchDraft(await createDraft(), CERTIFY, 240), [NEW_TAG], by),
  ),
  row(
    UPDATE,
    'with a new tag during certification',
    '201',
    'inferred',
    async ({ createDraft, watchDraft, updateDraft }) =>
      updateDraft(await watchDraft(await createDraft(), CERTIFY, 240), [NEW_TAG]),
    { behavior: ['tag-in-certification=accepted'] },
  ),
  ...byIdAndKey(
    UPDATE_BY,
    'certifying what is certified',
    '400 ConnectorAlreadyCertified',
    'documented',
    async ({ certified, updateDraft }, by) => updateDraft(await certified(), [CERTIFY], by),
  ),
  row(
    UPDATE,
    'certifying changes',
    '201',
    'inferred',
    async ({ certified, updateDraft, watchDraft }) =>
      watchDraft(await updateDraft(await certified(), [NEW_TAG]), CERTIFY, 240, 72 * HOUR),
    { transition: ['ConnectorStaged.hasChanges', 'false', 'true', 'false'] },
  ),
  row(
    UPDATE,
    'certifying changes',
    '400 ConnectorAlreadyCertified',
    'inferred',
    async ({ certified, updateDraft }) =>
      updateDraft(await updateDraft(await certified(), [NEW_TAG]), [CERTIFY]),
    { behavior: ['certify-again=never'] },
  ),
  row(
    UPDATE,
    'changing what is published',
    '201',
    'documented',
    async ({ published, updateDraft }) => updateDraft(await published(), [NEW_TAG]),
    { transition: ['ConnectorStaged.hasChanges', 'false', 'true'] },
  ),
  row(
    UPDATE,
    'unlisting what is published',
    '201',
    'documented',
    async ({ certified, updateDraft }) => updateDraft(await certified(), [{ action: 'unlist' }]),
    { transition: ['ConnectorStaged.alreadyListed', 'true', 'false'] },
  ),
];
