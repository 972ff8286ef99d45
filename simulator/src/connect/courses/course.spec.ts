import { describe, expect, test } from '@jest/globals';
import type { RepositoryTag, SimulatorState } from '../../state.js';
import { courseOf, type RunName } from './course.js';

const URL = 'git@github.com:example-org/order-sync.git';

function titlesOf(tag: string, run: RunName, source: Partial<RepositoryTag> = {}): string[] {
  const configurations = [{ applicationName: 'sync', applicationType: 'service' }].map((facts) => ({
    ...facts,
    standardConfiguration: [],
    securedConfiguration: [],
  }));
  const repositories = [{ url: URL, tag: 'v1', configurations, ...source }];
  const state = { repositories } as unknown as SimulatorState; // a course looks at nothing else
  const { status, phases } = courseOf(state, { repository: { url: URL, tag }, configurations }, run);
  return [status, ...phases.flatMap(({ entries }) => entries.map(({ title }) => title))];
}

describe('a course', () => {
  test('reports every check of a tag without trouble', () => {
    expect(titlesOf('v1', 'preview')).toEqual([
      'true',
      'Image security analysis check succeeded',
      'SAST and SCA analysis check succeeded',
      'Connector specification file validation check succeeded',
    ]);
  });

  test('reports a finding beside the checks that passed', () => {
    expect(titlesOf('v1--image--sca', 'publish')).toEqual([
      'Failed',
      'Image security analysis check failed',
      'SAST and SCA analysis check failed',
      'Connector specification file validation check succeeded',
      'Connector image build check succeeded',
    ]);
  });

  test('reports nothing but a missing connect.yaml', () => {
    expect(titlesOf('v1', 'preview', { troubles: ['specification-missing'] })).toEqual([
      'false',
      'Connector specification file not found',
    ]);
  });

  test('of a deployment ends at the health check that fails', () => {
    expect(titlesOf('v1--health-check@sync', 'deploy')).toEqual([
      'Failed',
      'Health check for application sync failed',
    ]);
  });

  test('follows the outcome of the tag where it has no trouble', () => {
    const preview = { status: 'false', seconds: 5, entries: [{ type: 'Error', title: 'As told' }] };
    expect(titlesOf('v1', 'preview', { preview })).toEqual(['false', 'As told']);
    expect(titlesOf('v1--stuck-deploy', 'preview', { preview })).toEqual(['false', 'As told']);
  });

  test('is usual for a trouble of another run', () => {
    expect(titlesOf('v1--pre-undeploy', 'deploy')).toEqual([
      'Deployed',
      'Script for "postDeploy" not defined',
    ]);
  });
});
