import type { Tone } from '@connect-console/domain';
import type { StagedConnectorSummary } from '../../data/connectors/to-staged-connector';
import type { DeploymentSummary } from '../../data/deployments/to-deployment';

export type ConnectorConcern = 'previewRejected' | 'publicationFailed' | 'changesNotPublished';
export type DeploymentConcern = 'failed' | 'withWarnings' | 'inProgress';

/** Items that need attention for the same reason. */
export type Attention<TConcern, TItem> = { concern: TConcern; tone: Tone; items: TItem[] };

/** Which connectors need attention, and why; the most urgent reason first, reasons without a connector left out. */
export function connectorsNeedingAttention(
  connectors: readonly StagedConnectorSummary[],
): Attention<ConnectorConcern, StagedConnectorSummary>[] {
  return withItems([
    {
      concern: 'publicationFailed',
      tone: 'critical',
      items: connectors.filter(({ status }) => status.kind === 'failed'),
    },
    {
      concern: 'previewRejected',
      tone: 'critical',
      items: connectors.filter(({ previewability }) => previewability.kind === 'rejected'),
    },
    {
      concern: 'changesNotPublished',
      tone: 'warning',
      items: connectors.filter(({ publication }) => publication.kind === 'changesNotPublished'),
    },
  ]);
}

/** Which deployments need attention, and why; the most urgent reason first, reasons without a deployment left out. */
export function deploymentsNeedingAttention(
  deployments: readonly DeploymentSummary[],
): Attention<DeploymentConcern, DeploymentSummary>[] {
  return withItems([
    {
      concern: 'failed',
      tone: 'critical',
      items: deployments.filter(({ status }) => status.tone === 'critical'),
    },
    {
      concern: 'withWarnings',
      tone: 'warning',
      items: deployments.filter(({ status }) => status.kind === 'deployedWithWarnings'),
    },
    { concern: 'inProgress', tone: 'progress', items: deployments.filter(({ status }) => status.inProgress) },
  ]);
}

function withItems<TConcern, TItem>(all: Attention<TConcern, TItem>[]): Attention<TConcern, TItem>[] {
  return all.filter(({ items }) => items.length > 0);
}
