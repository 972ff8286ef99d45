import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainReportEntry } from './explain-report-entry.js';
import { EXPLANATION_IDS } from './explanation-page.js';

function explain(title: string, type = 'Error', message: string | null = null): string | null {
  return explainReportEntry({ type, title, message });
}

describe('the explanation of a report entry', () => {
  it.each([
    ['Image security analysis check succeeded', 'checkSucceeded'],
    ['Image security analysis check skipped', 'checkSkipped'],
    ['Image security analysis check failed', 'imageSecurityFailed'],
    ['SAST and SCA analysis check succeeded', 'checkSucceeded'],
    ['SAST and SCA analysis check skipped', 'checkSkipped'],
    ['SAST and SCA analysis check failed', 'codeAnalysisFailed'],
    ['Connector specification file validation check succeeded', 'checkSucceeded'],
    ['Connector specification file validation check skipped', 'checkSkipped'],
    ['Connector specification file validation check failed', 'specificationNotValid'],
    ['Connector image build check succeeded', 'checkSucceeded'],
    ['Connector image build check skipped', 'checkSkipped'],
    ['Connector image build check failed', 'buildFailed'],
    ['Connector runtime security check succeeded', 'checkSucceeded'],
    ['Connector runtime security check skipped', 'checkSkipped'],
    ['Connector runtime security check failed', 'runtimeSecurityFailed'],
    ['Connector specification file not found', 'specificationNotFound'],
    ['Repository with the tag is not reachable', 'repositoryNotReachable'],
    ['Certification rejected', 'certificationRejected'],
    ['Script for "postDeploy" not defined', 'scriptNotDefined'],
    ['Script for "preUndeploy" not defined', 'scriptNotDefined'],
    ["Failed during the execution of 'postDeploy' script", 'postDeployFailed'],
    ["Failed during the execution of 'preUndeploy' script", 'preUndeployFailed'],
    ['Post-deployment setup succeeded', 'postDeploySucceeded'],
    ['Post-deployment setup failed', 'postDeployFailed'],
    ['Health check for application nightly-job failed', 'healthCheckFailed'],
    ['Undeployment of application order-events failed', 'undeploymentFailed'],
  ])('"%s" is %s', (title, id) => {
    expect(explain(title)).toBe(id);
  });

  it.each([
    ['Image security analysis', 'imageSecurityFailed'],
    ['SAST and SCA analysis', 'codeAnalysisFailed'],
    ['Connector specification file validation', 'specificationNotValid'],
    ['Application Build', 'buildFailed'],
    ['Application Build for application order-sync', 'buildFailed'],
  ])('"%s", which names only the check, is read by its type and message', (title, failed) => {
    expect(explain(title, 'Error')).toBe(failed);
    expect(explain(title, 'Warning')).toBe(failed);
    expect(explain(title, 'Information')).toBe('checkSucceeded');
    expect(explain(title, 'Information', 'Skipped: no image')).toBe('checkSkipped');
    expect(explain(title, 'Error', 'Check was skipped')).toBe('checkSkipped');
    expect(explain(title, 'Notice')).toBeNull();
  });

  it('believes the title more than type and message', () => {
    expect(explain('Application Build failed', 'Information', 'tests skipped')).toBe('buildFailed');
    expect(explain('Application Build passed', 'Error')).toBe('checkSucceeded');
  });

  it.each([
    ['  IMAGE SECURITY ANALYSIS CHECK FAILED  ', 'imageSecurityFailed'],
    ['Image security scan failed.', 'imageSecurityFailed'],
    ['Image security failed', 'imageSecurityFailed'],
    ['SAST & SCA analysis: failed', 'codeAnalysisFailed'],
    ['SCA scan failed', 'codeAnalysisFailed'],
    ['SAST analysis check failed', 'codeAnalysisFailed'],
    ['Connector runtime security analysis failed', 'runtimeSecurityFailed'],
    ['Specification file was not found', 'specificationNotFound'],
    ['Git repository not reachable', 'repositoryNotReachable'],
    ['Script for `post-deploy` is not defined', 'scriptNotDefined'],
    ['failed during the execution of the “postDeploy” script', 'postDeployFailed'],
    ['Failed during the execution of the pre-undeploy script', 'preUndeployFailed'],
    ['Postdeployment setup succeeded', 'postDeploySucceeded'],
    ['Health check of the application "app failed" failed', 'healthCheckFailed'],
    [`Undeployment of the application ${'a'.repeat(256)} failed`, 'undeploymentFailed'],
  ])('"%s" is understood although it is written another way', (title, id) => {
    expect(explain(title)).toBe(id);
  });

  it.each([
    [''],
    ['failed'],
    ['constructor'],
    ['Connector smell check failed'],
    ['Health check for application failed'],
    ['Not an image security analysis check failed'],
    ['Image security analysis check failed again'],
    ['Image security analysis check failed: Script for "postDeploy" not defined'],
    ['Was the connector specification file not found'],
    ['Connector specification file not found, it seems'],
    ['No certification rejected'],
    ['Certification rejected and accepted'],
  ])('is none for the title "%s"', (title) => {
    expect(explain(title)).toBeNull();
  });

  it('is one of the catalogue or none, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.record({
          type: fc.string(),
          title: fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.string().map((name) => `Health check for ${name}`),
          ),
          message: fc.option(fc.string({ unit: 'binary' })),
        }),
        (entry) => {
          const id = explainReportEntry(entry);
          return id === null || EXPLANATION_IDS.includes(id);
        },
      ),
    );
  });

  it.each([
    ['health check for application '],
    ['undeployment of application a failed '],
    ['image build '],
    ['sast and sca '],
    [' - '],
    ['%'],
  ])('comes as quickly for a text that repeats "%s" 200 000 times', (part) => {
    const text = part.repeat(200_000);
    expect(explain(text, 'Error', text)).toBeNull();
    expect(explain(text.slice(0, 600), 'Error', text)).toBeNull();
    expect(explain('Application Build', 'Error', text)).toBe('buildFailed');
  });
});
