import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toDeploymentStatus } from './deployment-status.js';

const WARNING = { type: 'Warning', title: "Failed during the execution of 'postDeploy' script" };
const ERROR = { type: 'Error', title: 'Image check failed' };
const SKIPPED = { type: 'Error', title: 'Image check skipped' };
const INFORMATION = { type: 'Information', title: 'Script for "postDeploy" not defined' };

describe('the status of a deployment', () => {
  it.each([
    ['Draft', 'draft', 'progress', true],
    ['Queued', 'queued', 'progress', true],
    ['Deploying', 'deploying', 'progress', true],
    ['Deployed', 'deployed', 'positive', false],
    ['Failed', 'failed', 'critical', false],
    ['Undeploying', 'undeploying', 'progress', true],
    ['UndeployFailed', 'undeployFailed', 'critical', false],
    ['Hibernating', 'unknown', 'neutral', false],
  ])('reads %s as %s with tone %s, in progress: %s', (raw, kind, tone, inProgress) => {
    expect(toDeploymentStatus(raw)).toEqual({ kind, tone, inProgress, raw });
  });

  it.each([
    ['a warning', [INFORMATION, WARNING]],
    ['an error', [ERROR]],
  ])('says Deployed with warnings when the report holds %s', (_name, report) => {
    expect(toDeploymentStatus('Deployed', report)).toEqual({
      kind: 'deployedWithWarnings',
      tone: 'warning',
      inProgress: false,
      raw: 'Deployed',
    });
  });

  it('stays Deployed when the report holds only skipped checks and information', () => {
    expect(toDeploymentStatus('Deployed', [SKIPPED, INFORMATION]).kind).toBe('deployed');
  });

  it('takes the verdict from the status, never from the report', () => {
    const report = fc.array(fc.constantFrom(WARNING, ERROR, SKIPPED, INFORMATION));
    const status = fc.constantFrom('Draft', 'Queued', 'Deploying', 'Failed', 'Undeploying', 'UndeployFailed');
    fc.assert(
      fc.property(status, report, (raw, entries) => {
        expect(toDeploymentStatus(raw, entries)).toEqual(toDeploymentStatus(raw));
      }),
    );
  });

  it('reads any text without throwing and keeps it', () => {
    fc.assert(fc.property(fc.string(), (raw) => toDeploymentStatus(raw, [ERROR]).raw === raw));
  });
});
