import { toStagedConnectorSummary } from '../../data/connectors/to-staged-connector';
import { toDeploymentSummary } from '../../data/deployments/to-deployment';
import { buildDeployment } from '../../test-utils/deployment.builder';
import { buildStagedConnector } from '../../test-utils/staged-connector.builder';
import { connectorsNeedingAttention, deploymentsNeedingAttention } from './attention';

function idsByConcern(groups: { concern: string; items: { id: string }[] }[]): [string, string[]][] {
  return groups.map(({ concern, items }) => [concern, items.map(({ id }) => id)]);
}

it('names failed publications before rejected previews before changes that are not published', () => {
  const connectors = [
    buildStagedConnector({ id: 'fine' }),
    buildStagedConnector({ id: 'changed', alreadyListed: true, hasChanges: true }),
    buildStagedConnector({ id: 'rejected', isPreviewable: 'false' }),
    buildStagedConnector({ id: 'failed', status: 'Failed' }),
  ].map(toStagedConnectorSummary);
  expect(idsByConcern(connectorsNeedingAttention(connectors))).toEqual([
    ['publicationFailed', ['failed']],
    ['previewRejected', ['rejected']],
    ['changesNotPublished', ['changed']],
  ]);
});

it('names a connector once for each of its troubles', () => {
  const troubled = buildStagedConnector({ id: 'both', status: 'Failed', isPreviewable: 'false' });
  expect(idsByConcern(connectorsNeedingAttention([toStagedConnectorSummary(troubled)]))).toEqual([
    ['publicationFailed', ['both']],
    ['previewRejected', ['both']],
  ]);
});

it('names failed deployments before those with warnings before those in progress', () => {
  const warning = {
    type: 'Warning',
    title: 'Script failed',
    message: null,
    application: null,
    createdAt: null,
  };
  const deployments = [
    buildDeployment({ id: 'fine' }),
    buildDeployment({ id: 'queued', status: 'Queued' }),
    buildDeployment({ id: 'warned', buildReport: { entries: [warning] } }),
    buildDeployment({ id: 'stuck', status: 'UndeployFailed' }),
    buildDeployment({ id: 'failed', status: 'Failed' }),
  ].map(toDeploymentSummary);
  expect(idsByConcern(deploymentsNeedingAttention(deployments))).toEqual([
    ['failed', ['stuck', 'failed']],
    ['withWarnings', ['warned']],
    ['inProgress', ['queued']],
  ]);
});

it('is silent when all is well', () => {
  expect(connectorsNeedingAttention([toStagedConnectorSummary(buildStagedConnector())])).toEqual([]);
  expect(deploymentsNeedingAttention([toDeploymentSummary(buildDeployment())])).toEqual([]);
});
