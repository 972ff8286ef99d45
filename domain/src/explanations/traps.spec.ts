import { describe, expect, it } from '@jest/globals';
import { EXPLANATION_IDS } from './explanation-page.js';
import { TRAPS } from './traps.js';

describe('the traps of Connect', () => {
  it.each([
    ['a redeploy keeps the pinned version of the connector', 'redeployKeepsVersion', 'redeployKeepsVersion'],
    ['"Deployed" stands beside a failed postDeploy script', 'deployedWithFailedScript', 'postDeployFailed'],
    [
      'nobody knows how a part of the values is merged',
      'configurationMergeUnknown',
      'configurationMergeUnknown',
    ],
    ['values under the name of the draft are ignored', 'configurationsIgnored', 'configurationsIgnored'],
    ['isPreviewable is a text', 'previewableIsText', 'previewableIsText'],
    ['runs are long and silent', 'longWaits', 'longWaits'],
    ['reports contradict the verdict', 'contradictoryReports', 'checkSkipped'],
    ['scanners read dev dependencies and stray lockfiles', 'scannedDevDependencies', 'codeAnalysisFailed'],
    ['a verdict belongs to the tag as it was', 'tagMoved', 'tagMoved'],
    ['an application cannot use a folder beside it', 'sharedFolder', 'buildFailed'],
    ['a job must stay up as an HTTP server', 'jobMustListen', 'healthCheckFailed'],
    ['logs are short-lived and will be removed', 'logsLimited', 'logsLimited'],
    ['the Merchant Center installs no sandbox', 'noSandboxInstall', 'noSandboxInstall'],
    ['a client of a project may be refused', 'projectClientRefused', 'clientLacksAccess'],
    ['a private repository needs connect-mu', 'privateRepository', 'repositoryNotReachable'],
    ['events come twice, late or not at all', 'eventDelivery', 'eventDelivery'],
    ['nobody sees whether an order arrived', 'noSharedTrace', 'noSharedTrace'],
    ['the CLI cannot set values with spaces', 'cliValues', 'cliValues'],
  ] as const)('%s: explained', (_trap, name, id) => {
    expect(TRAPS[name]).toBe(id);
    expect(EXPLANATION_IDS).toContain(id);
  });
});
