import { useGatewayMutation, type ApiError } from '@connect-console/mc-common';
import {
  AddCertificationCommentDocument,
  DeleteConnectorDocument,
  PublishConnectorDocument,
  RequestConnectorPreviewDocument,
  UnlistConnectorDocument,
} from '../../generated/gateway';
import type { Click } from '../../use-click';

/** Refused as a conflict when the version is no longer current; carried out once per click. */
type Target = { id: string; version: number; click: Click };

type Outcome = { ok: true } | { ok: false; error: ApiError };

type ConnectorActions = {
  requestPreview: (target: Target) => Promise<Outcome>;
  publishPrivately: (target: Target) => Promise<Outcome>;
  requestCertification: (target: Target) => Promise<Outcome>;
  comment: (target: Target & { comment: string }) => Promise<Outcome>;
  unlist: (target: Target) => Promise<Outcome>;
  delete: (target: Target) => Promise<Outcome>;
};

/** What can be asked of Connect about a ConnectorStaged, beside editing it. The answers go into the cache. */
export function useConnectorActions(): ConnectorActions {
  const preview = useGatewayMutation(RequestConnectorPreviewDocument);
  const publish = useGatewayMutation(PublishConnectorDocument);
  const comment = useGatewayMutation(AddCertificationCommentDocument);
  const unlist = useGatewayMutation(UnlistConnectorDocument);
  const remove = useGatewayMutation(DeleteConnectorDocument);
  return {
    requestPreview: preview.run,
    publishPrivately: (target) => publish.run({ ...target, certification: false }),
    requestCertification: (target) => publish.run({ ...target, certification: true }),
    comment: comment.run,
    unlist: unlist.run,
    delete: remove.run,
  };
}
