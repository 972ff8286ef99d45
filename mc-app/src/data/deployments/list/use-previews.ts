import { toDeploymentStatus } from '@connect-console/domain';
import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchPreviewsDocument, type TPreviewDeploymentFragment } from '../../generated/gateway';
import { toSince, type Since } from '../to-state';

/** A preview deployment with what stops when it is undeployed. */
export type Preview = {
  id: string;
  version: number;
  key: string | null;
  type: string | null;
  connectorName: string;
  isOwn: boolean | null;
  /** Connect is at work on it. */
  isBusy: boolean;
  since: Since | null;
  applications: { name: string; type: string | null; url: string | null; topic: string | null }[];
};

/** The preview deployments of this project, those that have been there longest first. */
export function usePreviews(): Loadable<Preview[]> {
  const loadable = useGatewayQuery(FetchPreviewsDocument, { variables: {} });
  return mapLoadable(loadable, ({ deployments }) => deployments.results.map(toPreview));
}

function toPreview(wire: TPreviewDeploymentFragment): Preview {
  return {
    id: wire.id,
    version: wire.version,
    key: wire.key,
    type: wire.type ?? (wire.preview ? 'preview' : null),
    connectorName: wire.connector.name,
    isOwn: wire.isOwn,
    isBusy: toDeploymentStatus(wire.status).inProgress,
    since: wire.since && toSince(wire.since),
    applications: wire.applications.map(({ applicationName, applicationType, url, topic }) => ({
      name: applicationName,
      type: applicationType,
      url,
      topic,
    })),
  };
}
