import { buildStagedConnector, type StagedConnectorContent } from './staged-connector.builder';

type Draft = Partial<StagedConnectorContent> & { creator: { email: string } };
type Target = { id: string; version: number };

/** Resolvers of the gateway's mutations: they change the content of the test, as the gateway and Connect would. */
export function answerMutations(
  stagedConnectors: StagedConnectorContent[],
  refuse: (code: 'ConcurrentModification' | 'ResourceNotFound') => never,
): Record<string, (args: never) => unknown> {
  function change({ id, version }: Target, values: Partial<StagedConnectorContent>): StagedConnectorContent {
    return Object.assign(current({ id, version }), values, { version: version + 1 });
  }

  function current({ id, version }: Target): StagedConnectorContent {
    const connector = stagedConnectors.find((one) => one.id === id);
    if (!connector) return refuse('ResourceNotFound');
    return connector.version === version ? connector : refuse('ConcurrentModification');
  }

  return {
    createConnector({ draft }: { draft: Draft }) {
      const { creator } = buildStagedConnector();
      const created = buildStagedConnector({
        isPreviewable: 'none',
        ...draft,
        id: `connector-${stagedConnectors.length + 1}`,
        version: 1,
        creator: { ...creator, ...draft.creator },
      });
      stagedConnectors.push(created);
      return created;
    },
    updateConnector: ({ actions, ...target }: Target & { actions: UpdateAction[] }) =>
      change(target, afterActions(current(target), actions)),
    requestConnectorPreview: (target: Target) => change(target, { isPreviewable: 'pending' }),
    publishConnector: (target: Target) => change(target, { status: 'Processing' }),
    addCertificationComment({ comment, ...target }: Target & { comment: string }) {
      const { certificationComments } = current(target);
      const added = { author: 'demo-store', createdAt: '2026-11-20T12:00:00.000Z', comment };
      return change(target, { certificationComments: [...certificationComments, added] });
    },
    unlistConnector: (target: Target) => change(target, { alreadyListed: false }),
    deleteConnector(target: Target) {
      stagedConnectors.splice(stagedConnectors.indexOf(current(target)), 1);
      return target.id;
    },
  };
}

type UpdateAction = Record<string, Record<string, unknown>>;

/** The parts of a draft that screens show after an edit; each action has one field that is named as itself. */
function afterActions(connector: StagedConnectorContent, actions: UpdateAction[]): StagedConnectorContent {
  return actions.reduce((before, action) => afterAction(before, action), connector);
}

function afterAction(connector: StagedConnectorContent, action: UpdateAction): StagedConnectorContent {
  const [[name, payload] = ['', {}]] = Object.entries(action);
  switch (name) {
    case 'setRepository':
      return { ...connector, isPreviewable: 'none', repository: { ...connector.repository, ...payload } };
    case 'setSupportedRegions':
      return { ...connector, supportedRegions: payload.regions as string[] }; // The schema has checked it.
    case 'addPrivateProject':
      return {
        ...connector,
        privateProjects: [...connector.privateProjects, String(payload.privateProject)],
      };
    case 'removePrivateProject':
      return {
        ...connector,
        privateProjects: connector.privateProjects.filter((one) => one !== payload.privateProject),
      };
    default:
      return { ...connector, ...payload };
  }
}
