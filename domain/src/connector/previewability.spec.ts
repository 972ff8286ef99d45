import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canRequestPreview, toPreviewability } from './previewability.js';

describe('whether a connector can be previewed', () => {
  it.each([
    ['true', 'previewable', 'positive', true],
    ['false', 'rejected', 'critical', true],
    ['pending', 'pending', 'progress', false],
    ['none', 'notRequested', 'neutral', true],
    ['maybe', 'unknown', 'neutral', true],
  ])('reads "%s" as %s with tone %s; a new request is allowed: %s', (raw, kind, tone, allowed) => {
    expect(toPreviewability(raw)).toEqual({ kind, tone, raw });
    expect(canRequestPreview(toPreviewability(raw))).toBe(allowed);
  });

  it('reads any text without throwing and keeps it', () => {
    fc.assert(fc.property(fc.string(), (raw) => toPreviewability(raw).raw === raw));
  });
});
