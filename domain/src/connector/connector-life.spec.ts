import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectorLife } from './connector-life.js';
import type { ConnectorOnItsWay } from './connector-situation.js';

const NEVER_PUBLISHED = { alreadyListed: false, hasChanges: false, isPrivate: true, isCertified: null };
const PRIVATE = { alreadyListed: true, hasChanges: false, isPrivate: true, isCertified: false };
const PRIVATE_WITH_CHANGES = { ...PRIVATE, hasChanges: true };
const LISTED = { alreadyListed: true, hasChanges: false, isPrivate: false, isCertified: true };
const LISTED_WITH_CHANGES = { ...LISTED, hasChanges: true };
const UNLISTED = { ...LISTED, alreadyListed: false };

function life(part: Partial<ConnectorOnItsWay>): ReturnType<typeof connectorLife> {
  return connectorLife({ status: 'Draft', isPreviewable: 'none', ...NEVER_PUBLISHED, ...part });
}

/** The states of draft, preview, publish, certification and listed, then now and next. */
function summary(draft: Partial<ConnectorOnItsWay>): [string, string, string | null] {
  const { stages, now, next } = life(draft);
  return [stages.map(({ state }) => state).join(' '), now, next];
}

describe('the life of a connector that was never published', () => {
  it.each([
    ['Draft', 'none', 'done ready later later later', 'drafted', 'requestPreview'],
    ['Draft', 'pending', 'done running later later later', 'previewRunning', null],
    ['Draft', 'true', 'done done ready optional later', 'previewPassed', 'publishPrivately'],
    ['Draft', 'false', 'done failed later later later', 'previewRejected', 'edit'],
    ['Draft', 'maybe', 'done unknown later later later', 'unknown', null],
    ['Processing', 'none', 'done optional running later later', 'publishing', null],
    ['Processing', 'pending', 'done running running later later', 'publishing', null],
    ['Processing', 'true', 'done done running later later', 'publishing', null],
    ['Processing', 'false', 'done failed running later later', 'publishing', null],
    ['Processing', 'maybe', 'done unknown running later later', 'publishing', null],
    ['ReadyForCertification', 'none', 'done optional done running later', 'waitingForCertification', null],
    ['ReadyForCertification', 'pending', 'done running done running later', 'waitingForCertification', null],
    ['ReadyForCertification', 'true', 'done done done running later', 'waitingForCertification', null],
    ['ReadyForCertification', 'false', 'done failed done running later', 'waitingForCertification', null],
    ['ReadyForCertification', 'maybe', 'done unknown done running later', 'waitingForCertification', null],
    ['InCertification', 'none', 'done optional done running later', 'inCertification', null],
    ['InCertification', 'pending', 'done running done running later', 'inCertification', null],
    ['InCertification', 'true', 'done done done running later', 'inCertification', null],
    ['InCertification', 'false', 'done failed done running later', 'inCertification', null],
    ['InCertification', 'maybe', 'done unknown done running later', 'inCertification', null],
    ['FEEDBACK_REQUIRED', 'none', 'done optional done ready later', 'feedbackRequired', 'comment'],
    ['FEEDBACK_REQUIRED', 'pending', 'done running done ready later', 'feedbackRequired', 'comment'],
    ['FEEDBACK_REQUIRED', 'true', 'done done done ready later', 'feedbackRequired', 'comment'],
    ['FEEDBACK_REQUIRED', 'false', 'done failed done ready later', 'feedbackRequired', 'comment'],
    ['FEEDBACK_REQUIRED', 'maybe', 'done unknown done ready later', 'feedbackRequired', 'comment'],
    [
      'Published',
      'none',
      'done optional done optional optional',
      'publishedPrivately',
      'requestCertification',
    ],
    ['Published', 'pending', 'done running done optional optional', 'previewRunning', null],
    ['Published', 'true', 'done done done optional optional', 'publishedPrivately', 'requestCertification'],
    ['Published', 'false', 'done failed done optional optional', 'publishedPrivately', null],
    [
      'Published',
      'maybe',
      'done unknown done optional optional',
      'publishedPrivately',
      'requestCertification',
    ],
    ['Failed', 'none', 'done ready failed later later', 'failed', 'requestPreview'],
    ['Failed', 'pending', 'done running failed later later', 'previewRunning', null],
    ['Failed', 'true', 'done done failed later later', 'failed', 'edit'],
    ['Failed', 'false', 'done failed failed later later', 'failed', 'edit'],
    ['Failed', 'maybe', 'done unknown failed later later', 'failed', 'edit'],
    ['Archived', 'none', 'done ready unknown unknown unknown', 'unknown', null],
    ['Archived', 'pending', 'done running unknown unknown unknown', 'unknown', null],
    ['Archived', 'true', 'done done unknown unknown unknown', 'unknown', null],
    ['Archived', 'false', 'done failed unknown unknown unknown', 'unknown', null],
    ['Archived', 'maybe', 'done unknown unknown unknown unknown', 'unknown', null],
  ])('%s and "%s": %s, %s, next %s', (status, isPreviewable, ...expected) => {
    expect(summary({ status, isPreviewable })).toEqual(expected);
  });
});

describe('the life of a connector that is published for some projects', () => {
  it.each([
    ['Draft', 'none', 'done optional done optional optional', 'publishedPrivately', 'requestCertification'],
    ['Draft', 'pending', 'done running done optional optional', 'previewRunning', null],
    ['Draft', 'true', 'done done done optional optional', 'publishedPrivately', 'requestCertification'],
    ['Draft', 'false', 'done failed done optional optional', 'publishedPrivately', null],
    ['Draft', 'maybe', 'done unknown done optional optional', 'publishedPrivately', 'requestCertification'],
    [
      'Published',
      'none',
      'done optional done optional optional',
      'publishedPrivately',
      'requestCertification',
    ],
    ['Published', 'pending', 'done running done optional optional', 'previewRunning', null],
    ['Published', 'true', 'done done done optional optional', 'publishedPrivately', 'requestCertification'],
    ['Published', 'false', 'done failed done optional optional', 'publishedPrivately', null],
    [
      'Published',
      'maybe',
      'done unknown done optional optional',
      'publishedPrivately',
      'requestCertification',
    ],
    ['Failed', 'none', 'done ready failed optional optional', 'failed', 'requestPreview'],
    ['Failed', 'pending', 'done running failed optional optional', 'previewRunning', null],
    ['Failed', 'true', 'done done failed optional optional', 'failed', 'edit'],
    ['Failed', 'false', 'done failed failed optional optional', 'failed', 'edit'],
    ['Failed', 'maybe', 'done unknown failed optional optional', 'failed', 'edit'],
  ])('%s and "%s" without changes: %s, %s, next %s', (status, isPreviewable, ...expected) => {
    expect(summary({ status, isPreviewable, ...PRIVATE })).toEqual(expected);
  });

  it.each([
    ['Draft', 'none', 'done ready later optional optional', 'changesNotPublished', 'requestPreview'],
    ['Draft', 'pending', 'done running later optional optional', 'previewRunning', null],
    ['Draft', 'true', 'done done ready optional optional', 'changesNotPublished', 'publishPrivately'],
    ['Draft', 'false', 'done failed later optional optional', 'previewRejected', 'edit'],
    ['Draft', 'maybe', 'done unknown later optional optional', 'changesNotPublished', 'requestPreview'],
    ['Processing', 'none', 'done optional running later later', 'publishing', null],
    ['Processing', 'pending', 'done running running later later', 'publishing', null],
    ['Processing', 'true', 'done done running later later', 'publishing', null],
    ['Processing', 'false', 'done failed running later later', 'publishing', null],
    ['Processing', 'maybe', 'done unknown running later later', 'publishing', null],
    ['ReadyForCertification', 'none', 'done optional done running later', 'waitingForCertification', null],
    ['ReadyForCertification', 'pending', 'done running done running later', 'waitingForCertification', null],
    ['ReadyForCertification', 'true', 'done done done running later', 'waitingForCertification', null],
    ['ReadyForCertification', 'false', 'done failed done running later', 'waitingForCertification', null],
    ['ReadyForCertification', 'maybe', 'done unknown done running later', 'waitingForCertification', null],
    ['InCertification', 'none', 'done optional done running later', 'inCertification', null],
    ['InCertification', 'pending', 'done running done running later', 'inCertification', null],
    ['InCertification', 'true', 'done done done running later', 'inCertification', null],
    ['InCertification', 'false', 'done failed done running later', 'inCertification', null],
    ['InCertification', 'maybe', 'done unknown done running later', 'inCertification', null],
    ['FEEDBACK_REQUIRED', 'none', 'done optional done ready later', 'feedbackRequired', 'comment'],
    ['FEEDBACK_REQUIRED', 'pending', 'done running done ready later', 'feedbackRequired', 'comment'],
    ['FEEDBACK_REQUIRED', 'true', 'done done done ready later', 'feedbackRequired', 'comment'],
    ['FEEDBACK_REQUIRED', 'false', 'done failed done ready later', 'feedbackRequired', 'comment'],
    ['FEEDBACK_REQUIRED', 'maybe', 'done unknown done ready later', 'feedbackRequired', 'comment'],
    ['Published', 'none', 'done ready later optional optional', 'changesNotPublished', 'requestPreview'],
    ['Published', 'pending', 'done running later optional optional', 'previewRunning', null],
    ['Published', 'true', 'done done ready optional optional', 'changesNotPublished', 'publishPrivately'],
    ['Published', 'false', 'done failed later optional optional', 'previewRejected', 'edit'],
    ['Published', 'maybe', 'done unknown later optional optional', 'changesNotPublished', 'requestPreview'],
    ['Failed', 'none', 'done ready failed optional optional', 'failed', 'requestPreview'],
    ['Failed', 'pending', 'done running failed optional optional', 'previewRunning', null],
    ['Failed', 'true', 'done done failed optional optional', 'failed', 'edit'],
    ['Failed', 'false', 'done failed failed optional optional', 'failed', 'edit'],
    ['Failed', 'maybe', 'done unknown failed optional optional', 'failed', 'edit'],
    ['Archived', 'none', 'done ready unknown unknown unknown', 'unknown', null],
    ['Archived', 'pending', 'done running unknown unknown unknown', 'unknown', null],
    ['Archived', 'true', 'done done unknown unknown unknown', 'unknown', null],
    ['Archived', 'false', 'done failed unknown unknown unknown', 'unknown', null],
    ['Archived', 'maybe', 'done unknown unknown unknown unknown', 'unknown', null],
  ])('%s and "%s" with changes: %s, %s, next %s', (status, isPreviewable, ...expected) => {
    expect(summary({ status, isPreviewable, ...PRIVATE_WITH_CHANGES })).toEqual(expected);
  });
});

describe('the life of a connector that is listed', () => {
  it.each([
    ['Draft', 'none', 'done optional done done done', 'listed', null],
    ['Draft', 'pending', 'done running done done done', 'previewRunning', null],
    ['Draft', 'true', 'done done done done done', 'listed', null],
    ['Draft', 'false', 'done failed done done done', 'listed', null],
    ['Draft', 'maybe', 'done unknown done done done', 'listed', null],
    ['Published', 'none', 'done optional done done done', 'listed', null],
    ['Published', 'pending', 'done running done done done', 'previewRunning', null],
    ['Published', 'true', 'done done done done done', 'listed', null],
    ['Published', 'false', 'done failed done done done', 'listed', null],
    ['Published', 'maybe', 'done unknown done done done', 'listed', null],
    ['Failed', 'none', 'done ready failed done done', 'failed', 'requestPreview'],
    ['Failed', 'pending', 'done running failed done done', 'previewRunning', null],
    ['Failed', 'true', 'done done failed done done', 'failed', 'edit'],
    ['Failed', 'false', 'done failed failed done done', 'failed', 'edit'],
    ['Failed', 'maybe', 'done unknown failed done done', 'failed', 'edit'],
  ])('%s and "%s" without changes: %s, %s, next %s', (status, isPreviewable, ...expected) => {
    expect(summary({ status, isPreviewable, ...LISTED })).toEqual(expected);
  });

  it.each([
    ['Draft', 'none', 'done ready later later done', 'changesNotPublished', 'requestPreview'],
    ['Draft', 'pending', 'done running later later done', 'previewRunning', null],
    ['Draft', 'true', 'done done ready ready done', 'changesNotPublished', 'requestCertification'],
    ['Draft', 'false', 'done failed later later done', 'previewRejected', 'edit'],
    ['Draft', 'maybe', 'done unknown later later done', 'changesNotPublished', 'requestPreview'],
    ['Processing', 'none', 'done optional running later done', 'publishing', null],
    ['Processing', 'pending', 'done running running later done', 'publishing', null],
    ['Processing', 'true', 'done done running later done', 'publishing', null],
    ['Processing', 'false', 'done failed running later done', 'publishing', null],
    ['Processing', 'maybe', 'done unknown running later done', 'publishing', null],
    ['ReadyForCertification', 'none', 'done optional done running done', 'waitingForCertification', null],
    ['ReadyForCertification', 'pending', 'done running done running done', 'waitingForCertification', null],
    ['ReadyForCertification', 'true', 'done done done running done', 'waitingForCertification', null],
    ['ReadyForCertification', 'false', 'done failed done running done', 'waitingForCertification', null],
    ['ReadyForCertification', 'maybe', 'done unknown done running done', 'waitingForCertification', null],
    ['InCertification', 'none', 'done optional done running done', 'inCertification', null],
    ['InCertification', 'pending', 'done running done running done', 'inCertification', null],
    ['InCertification', 'true', 'done done done running done', 'inCertification', null],
    ['InCertification', 'false', 'done failed done running done', 'inCertification', null],
    ['InCertification', 'maybe', 'done unknown done running done', 'inCertification', null],
    ['FEEDBACK_REQUIRED', 'none', 'done optional done ready done', 'feedbackRequired', 'comment'],
    ['FEEDBACK_REQUIRED', 'pending', 'done running done ready done', 'feedbackRequired', 'comment'],
    ['FEEDBACK_REQUIRED', 'true', 'done done done ready done', 'feedbackRequired', 'comment'],
    ['FEEDBACK_REQUIRED', 'false', 'done failed done ready done', 'feedbackRequired', 'comment'],
    ['FEEDBACK_REQUIRED', 'maybe', 'done unknown done ready done', 'feedbackRequired', 'comment'],
    ['Published', 'none', 'done ready later later done', 'changesNotPublished', 'requestPreview'],
    ['Published', 'pending', 'done running later later done', 'previewRunning', null],
    ['Published', 'true', 'done done ready ready done', 'changesNotPublished', 'requestCertification'],
    ['Published', 'false', 'done failed later later done', 'previewRejected', 'edit'],
    ['Published', 'maybe', 'done unknown later later done', 'changesNotPublished', 'requestPreview'],
    ['Failed', 'none', 'done ready failed later done', 'failed', 'requestPreview'],
    ['Failed', 'pending', 'done running failed later done', 'previewRunning', null],
    ['Failed', 'true', 'done done failed later done', 'failed', 'edit'],
    ['Failed', 'false', 'done failed failed later done', 'failed', 'edit'],
    ['Failed', 'maybe', 'done unknown failed later done', 'failed', 'edit'],
    ['Archived', 'none', 'done ready unknown unknown done', 'unknown', null],
    ['Archived', 'pending', 'done running unknown unknown done', 'unknown', null],
    ['Archived', 'true', 'done done unknown unknown done', 'unknown', null],
    ['Archived', 'false', 'done failed unknown unknown done', 'unknown', null],
    ['Archived', 'maybe', 'done unknown unknown unknown done', 'unknown', null],
  ])('%s and "%s" with changes: %s, %s, next %s', (status, isPreviewable, ...expected) => {
    expect(summary({ status, isPreviewable, ...LISTED_WITH_CHANGES })).toEqual(expected);
  });
});

describe('what a connector has gone through', () => {
  it('is over when it was taken out of the marketplace, but stays certified', () => {
    const expected = ['done done done done optional', 'unlisted', null];
    expect(summary({ status: 'Published', isPreviewable: 'true', ...UNLISTED })).toEqual(expected);
    expect(summary({ status: 'Draft', isPreviewable: 'true', ...UNLISTED })).toEqual(expected);
  });

  it('need not be certified again when it is certified and private without changes', () => {
    expect(life({ status: 'Published', ...PRIVATE, isCertified: true }).next).toBeNull();
    expect(life({ status: 'Published', ...PRIVATE, isPreviewable: 'false' }).next).toBeNull();
    expect(life({ status: 'Published', ...PRIVATE }).next).toBe('requestCertification');
  });

  it('counts as published when its Connector can be seen, whatever the flags say', () => {
    expect(life({ isCertified: false, hasChanges: true }).now).toBe('changesNotPublished');
    expect(life({ isCertified: null, hasChanges: true }).now).toBe('drafted');
  });

  it('counts as certified when it is listed and its Connector cannot be seen', () => {
    expect(life({ status: 'Published', ...LISTED, isCertified: null })).toEqual(
      life({ status: 'Published', ...LISTED }),
    );
    expect(life({ status: 'Published', ...LISTED, isCertified: false }).stages[3]?.state).toBe('optional');
    expect(life({ status: 'Published', ...PRIVATE, isCertified: null }).stages[3]?.state).toBe('optional');
  });

  it.each([
    [PRIVATE_WITH_CHANGES, 'done done failed optional optional', 'publishPrivately'],
    [LISTED_WITH_CHANGES, 'done done failed ready done', 'requestCertification'],
    [NEVER_PUBLISHED, 'done done failed optional later', 'publishPrivately'],
    [{ ...NEVER_PUBLISHED, isPrivate: false }, 'done done failed optional later', 'publishPrivately'],
  ])('after a failure leads on when a newer preview passed: %o', (flags, stages, next) => {
    const failed = { status: 'Failed', isPreviewable: 'true', ...flags };
    expect(summary({ ...failed, previewedSincePublish: true })).toEqual([stages, 'failed', next]);
    expect(summary({ ...failed, previewedSincePublish: false })[2]).toBe('edit');
  });

  it('after a failure does not lead on when a newer preview was rejected', () => {
    expect(life({ status: 'Failed', isPreviewable: 'false', previewedSincePublish: true }).next).toBe('edit');
  });
});

describe('what a connector waits for', () => {
  it.each([
    ['drafted', 'you', { isPreviewable: 'none' }],
    ['previewRunning', 'connect', { isPreviewable: 'pending' }],
    ['previewRejected', 'you', { isPreviewable: 'false' }],
    ['previewPassed', 'you', { isPreviewable: 'true' }],
    ['publishing', 'connect', { status: 'Processing' }],
    ['waitingForCertification', 'commercetools', { status: 'ReadyForCertification' }],
    ['inCertification', 'commercetools', { status: 'InCertification' }],
    ['feedbackRequired', 'you', { status: 'FEEDBACK_REQUIRED' }],
    ['publishedPrivately', 'nobody', { status: 'Published', ...PRIVATE }],
    ['listed', 'nobody', { status: 'Published', ...LISTED }],
    ['unlisted', 'nobody', { status: 'Published', ...UNLISTED }],
    ['changesNotPublished', 'you', PRIVATE_WITH_CHANGES],
    ['failed', 'you', { status: 'Failed' }],
    ['unknown', 'unknown', { status: 'Archived' }],
  ])('is, when %s: %s', (now, waitsFor, draft) => {
    expect(life(draft)).toMatchObject({ now, waitsFor });
  });
});

describe('the tone of a stage', () => {
  it.each([
    ['Draft', 'true', NEVER_PUBLISHED, 'positive positive neutral neutral neutral'],
    ['Processing', 'false', NEVER_PUBLISHED, 'positive critical progress neutral neutral'],
    ['Archived', 'maybe', NEVER_PUBLISHED, 'positive neutral neutral neutral neutral'],
    ['Failed', 'none', PRIVATE, 'positive neutral critical neutral neutral'],
    ['FEEDBACK_REQUIRED', 'pending', NEVER_PUBLISHED, 'positive progress positive warning neutral'],
    ['InCertification', 'none', LISTED_WITH_CHANGES, 'positive neutral positive progress warning'],
    ['Published', 'none', LISTED, 'positive neutral positive positive positive'],
    ['Draft', 'none', PRIVATE_WITH_CHANGES, 'positive neutral neutral neutral neutral'],
  ])('for %s and "%s" %o: %s', (status, isPreviewable, flags, tones) => {
    const { stages } = life({ status, isPreviewable, ...flags });
    expect(stages.map(({ tone }) => tone).join(' ')).toBe(tones);
  });
});

describe('the actions that are allowed', () => {
  const beforeCertification = [
    'edit',
    'requestPreview',
    'publishPrivately',
    'requestCertification',
    'comment',
    'delete',
  ];
  const duringCertification = ['edit', 'requestPreview', 'comment', 'delete'];

  it.each([
    ['Draft', beforeCertification],
    ['Processing', []],
    ['ReadyForCertification', duringCertification],
    ['InCertification', duringCertification],
    ['FEEDBACK_REQUIRED', beforeCertification],
    ['Published', beforeCertification],
    ['Failed', beforeCertification],
    ['Archived', beforeCertification],
  ])('for %s: %s', (status, allowed) => {
    expect(life({ status }).allowed).toEqual(allowed);
  });

  it('are no second preview while one runs', () => {
    expect(life({ isPreviewable: 'pending' }).allowed).not.toContain('requestPreview');
    expect(life({ isPreviewable: 'maybe' }).allowed).toContain('requestPreview');
  });

  it('are no second certification of the same', () => {
    expect(life({ status: 'Published', ...LISTED }).allowed).not.toContain('requestCertification');
    expect(life({ status: 'Draft', ...LISTED_WITH_CHANGES }).allowed).toContain('requestCertification');
    expect(life({ status: 'Failed', ...LISTED }).allowed).toContain('requestCertification');
    expect(life({ status: 'Published', ...PRIVATE }).allowed).toContain('requestCertification');
  });

  it('are unlisting only for what is certified and listed', () => {
    expect(life({ status: 'Published', ...LISTED }).allowed).toContain('unlist');
    expect(life({ status: 'Published', ...LISTED, isCertified: false }).allowed).not.toContain('unlist');
    expect(life({ status: 'Published', ...UNLISTED }).allowed).not.toContain('unlist');
    expect(life({ status: 'Published', ...PRIVATE, isCertified: true }).allowed).not.toContain('unlist');
  });

  it('hold what comes next, whatever Connect says', () => {
    const draft = fc.record({
      status: fc.oneof(
        fc.constantFrom(
          'Draft',
          'Processing',
          'ReadyForCertification',
          'InCertification',
          'Published',
          'Failed',
        ),
        fc.string(),
      ),
      isPreviewable: fc.oneof(fc.constantFrom('true', 'false', 'pending', 'none'), fc.string()),
      alreadyListed: fc.boolean(),
      hasChanges: fc.boolean(),
      isPrivate: fc.boolean(),
      isCertified: fc.option(fc.boolean()),
      previewedSincePublish: fc.boolean(),
    });
    fc.assert(
      fc.property(draft, (anything) => {
        const { next, allowed, stages } = connectorLife(anything);
        expect(next === null || allowed.includes(next)).toBe(true);
        expect(stages.map(({ name }) => name)).toEqual([
          'draft',
          'preview',
          'publish',
          'certification',
          'listed',
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});
