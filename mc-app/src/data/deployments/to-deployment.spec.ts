import { buildDeployment } from '../../test-utils/deployment.builder';
import { toDeploymentSummary } from './to-deployment';

const WARNING = {
  type: 'Warning',
  title: "Failed during the execution of 'postDeploy' script",
  message: null,
  application: 'event',
  createdAt: '2026-10-12T12:20:00.000Z',
};

it('does not take "Deployed" for working when the build report holds a warning', () => {
  expect(toDeploymentSummary(buildDeployment()).status.kind).toBe('deployed');
  const warned = buildDeployment({ buildReport: { entries: [WARNING] } });
  expect(toDeploymentSummary(warned).status.kind).toBe('deployedWithWarnings');
  expect(toDeploymentSummary(warned).buildReport).toEqual([WARNING]);
});

it.each([
  { type: 'production', preview: false, expected: 'production' },
  { type: null, preview: true, expected: 'preview' },
  { type: null, preview: false, expected: null },
])('is of type $expected when the API says $type and preview $preview', ({ type, preview, expected }) => {
  expect(toDeploymentSummary(buildDeployment({ type, preview })).type).toBe(expected);
});

it('keeps the connector as it was deployed', () => {
  expect(toDeploymentSummary(buildDeployment()).connector).toEqual({
    id: 'connector-1',
    key: 'bloomreach-engagement',
    name: 'Bloomreach Engagement connector',
    version: 5,
    repositoryUrl: 'git@github.com:example/bloomreach.git',
    tag: 'v1.0.0',
    isCertified: false,
  });
});
