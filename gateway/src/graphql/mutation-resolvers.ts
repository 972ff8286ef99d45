import { toSyncTarget } from '../targets/to-sync-target.js';
import { readId } from './arguments.js';
import { createConnector, deleteConnector, updateConnector, type Target } from './connector-changes.js';
import type { GatewayContext } from './context.js';
import { readDeploymentDraft, readReason, readRedeploy } from './deployment-arguments.js';
import { createDeployment, redeployDeployment, undeployDeployment } from './deployment-changes.js';
import type { MutationResolvers } from './generated/resolver-types.js';
import { readActions, readClick, readComment, readDraft } from './mutation-arguments.js';
import { readTargetDraft } from './target-arguments.js';
import { withRight } from './with-right.js';

const manage = 'manageConnectors';
const manageDeployments = 'manageDeployments';

export const mutationResolvers: MutationResolvers<GatewayContext> = {
  createConnector: withRight(manage, (_parent, { draft, click }, context) =>
    createConnector(context, readDraft(draft), readClick(click)),
  ),
  updateConnector: withRight(manage, (_parent, { actions, ...target }, context) =>
    updateConnector(context, readTarget(target), {
      kind: 'edit',
      actions: readActions(actions),
      tag: actions.findLast(({ setRepository }) => setRepository)?.setRepository?.tag,
    }),
  ),
  requestConnectorPreview: withRight(manage, (_parent, target, context) =>
    updateConnector(context, readTarget(target), {
      kind: 'preview',
      actions: [{ action: 'updatePreviewable' }],
    }),
  ),
  publishConnector: withRight(manage, (_parent, { certification, ...target }, context) =>
    updateConnector(context, readTarget(target), {
      kind: certification ? 'certification' : 'publish',
      actions: [{ action: 'publish', certification }],
    }),
  ),
  addCertificationComment: withRight(manage, (_parent, { comment, ...target }, context) =>
    updateConnector(context, readTarget(target), {
      kind: 'comment',
      actions: [{ action: 'addCertificationComment', comment: readComment(comment) }],
    }),
  ),
  unlistConnector: withRight(manage, (_parent, target, context) =>
    updateConnector(context, readTarget(target), { kind: 'unlist', actions: [{ action: 'unlist' }] }),
  ),
  deleteConnector: withRight(manage, (_parent, target, context) =>
    deleteConnector(context, readTarget(target)),
  ),
  createDeployment: withRight(manageDeployments, (_parent, { draft, reason, click }, context) => {
    const decided = readDeploymentDraft(draft);
    return createDeployment(context, decided, {
      reason: readReason(reason, decided.edits),
      click: readClick(click),
    });
  }),
  redeployDeployment: withRight(manageDeployments, (_parent, { redeploy, reason, ...target }, context) => {
    const decided = readRedeploy(redeploy);
    const decidedOn = { ...readTarget(target), reason: readReason(reason, decided.edits) };
    return redeployDeployment(context, decidedOn, decided);
  }),
  undeployDeployment: withRight(manageDeployments, (_parent, { reason, ...target }, context) =>
    undeployDeployment(context, { ...readTarget(target), reason: readReason(reason, []) }),
  ),
  createSyncTarget: withRight(manageDeployments, async (_parent, { key, target }, { targets }) =>
    toSyncTarget(await targets.create(readTargetDraft(key, target))),
  ),
  updateSyncTarget: withRight(manageDeployments, async (_parent, { key, version, target }, { targets }) =>
    toSyncTarget(await targets.update(readTargetDraft(key, target), version)),
  ),
};

function readTarget({ id, version, click }: Target): Target {
  return { id: readId(id), version, click: readClick(click) };
}
