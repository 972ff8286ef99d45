import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toConnectorStatus } from './connector-status.js';

describe('the status of a connector', () => {
  it.each([
    ['Draft', 'draft', 'neutral'],
    ['Processing', 'processing', 'progress'],
    ['ReadyForCertification', 'readyForCertification', 'progress'],
    ['InCertification', 'inCertification', 'progress'],
    ['Published', 'published', 'positive'],
    ['Failed', 'failed', 'critical'],
    ['FEEDBACK_REQUIRED', 'feedbackRequired', 'warning'],
  ])('reads %s as %s with tone %s', (raw, kind, tone) => {
    expect(toConnectorStatus(raw)).toEqual({ kind, tone, raw });
  });

  it('keeps the word of a value it does not know', () => {
    expect(toConnectorStatus('Archived')).toEqual({
      kind: 'unknown',
      tone: 'neutral',
      raw: 'Archived',
    });
  });

  it('reads any text without throwing and keeps it', () => {
    fc.assert(fc.property(fc.string(), (raw) => toConnectorStatus(raw).raw === raw));
  });
});
