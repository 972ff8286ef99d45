import {
  toListedDeployment,
  type ListedDeployment,
} from '../../../data/deployments/list/to-listed-deployment';
import { buildDeployment, buildSince, type DeploymentContent } from '../../../test-utils/deployment.builder';
import { marksOf } from './deployment-marks';

const NOW = Date.parse('2026-11-20T12:00:00.000Z');

function build(given: Partial<DeploymentContent>): ListedDeployment {
  return toListedDeployment(buildDeployment(given));
}

function atWorkFor(minutes: number): Partial<DeploymentContent> {
  const begin = new Date(NOW - minutes * 60_000).toISOString();
  const asOf = new Date(NOW).toISOString();
  return {
    type: 'production',
    status: 'Deploying',
    run: { kind: 'deploy', startedAt: begin, startedAtSource: 'seen', phaseSince: begin, asOf },
  };
}

it.each([
  [5, []],
  [20, ['slow']],
  [31, ['stuck']],
])('after %i minutes of deploying the marks are %j', (minutes, marks) => {
  expect(marksOf(build(atWorkFor(minutes)))).toEqual(marks);
});

it.each([
  ['preview', 'Deployed', '2026-11-12T12:00:00.000Z', ['lingering']],
  ['preview', 'Failed', '2026-11-12T12:00:00.000Z', ['lingering']],
  ['preview', 'Deployed', '2026-11-19T12:00:00.000Z', []],
  ['preview', 'Undeploying', '2026-11-12T12:00:00.000Z', []],
  ['sandbox', 'Deployed', '2026-11-12T12:00:00.000Z', []],
])('a %s that is %s since %s has the marks %j', (type, status, at, marks) => {
  expect(marksOf(build({ type, status, since: buildSince({ at }) }))).toEqual(marks);
});

it('does not know whether a preview lingers when nobody knows its age', () => {
  expect(marksOf(build({ type: 'preview', since: null }))).toEqual([]);
});

it('marks the deployment that the console itself runs in, unless that cannot be told', () => {
  expect(marksOf(build({ isOwn: true }))).toEqual(['own']);
  expect(marksOf(build({ isOwn: null }))).toEqual([]);
});
