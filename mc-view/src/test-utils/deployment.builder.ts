import type { TFetchConnectedSystemsQuery } from '../data/generated/gateway';

export type WireDeployment = TFetchConnectedSystemsQuery['deployments']['results'][number];

/** What the view asks of a Deployment, as the gateway resolves it; by default one that runs. */
export function buildDeployment(values: Partial<WireDeployment> = {}): WireDeployment {
  return {
    id: 'a0c1f6a2-4a59-4d0f-8f57-1d7e3c1f7b11',
    key: 'bloomreach-production',
    status: 'Deployed',
    connector: { name: 'Bloomreach', repository: { tag: 'v1.0.0' } },
    buildReport: { entries: [] },
    ...values,
  };
}
