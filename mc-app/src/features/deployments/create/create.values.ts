import { CONNECT_REGIONS } from '@connect-console/domain';
import type {
  Deployable,
  DeployableConnector,
} from '../../../data/deployments/create/to-deployable-connector';
import { NOTHING_ENTERED, type DeploymentFormValues } from '../plan/deployment-form.values';

export const DEPLOYMENT_TYPES = ['preview', 'sandbox', 'production'] as const;

export type DeploymentType = (typeof DEPLOYMENT_TYPES)[number];

/** What somebody has entered to deploy a connector. */
export type CreateValues = DeploymentFormValues & {
  type: DeploymentType;
  region: string;
  /** Null: the suggested one. */
  key: string | null;
};

/** Why a type cannot be chosen; null: it can. */
export type TypeObstacle = 'notPublished' | 'noDraft' | 'notPreviewable' | 'noAccess';

/** What the form starts from: the type that was asked for if it is possible, the project's own region. */
export function initialValues(deployable: Deployable, isStaged: boolean): CreateValues {
  const wanted: DeploymentType = isStaged ? 'preview' : 'sandbox';
  const possible = [wanted, ...DEPLOYMENT_TYPES].find((type) => obstacleOf(deployable, type) === null);
  const type = possible ?? wanted;
  return { ...NOTHING_ENTERED, type, region: startRegion(deployable, type), key: null };
}

/** A draft can be deployed as a preview only, and a preview only of a draft that Connect has accepted for this project. */
export function obstacleOf({ published, draft }: Deployable, type: DeploymentType): TypeObstacle | null {
  if (type !== 'preview') return published ? null : 'notPublished';
  if (!draft) return 'noDraft';
  if (!draft.isPreviewable) return 'notPreviewable';
  return draft.hasAccess ? null : 'noAccess';
}

/** The connector that a type deploys; null: there is none. */
export function connectorOf(
  { published, draft }: Deployable,
  type: DeploymentType,
): DeployableConnector | null {
  return type === 'preview' ? draft : published;
}

/** Regions that can be chosen: those that the connector supports, else all that are known. */
export function regionsOf({
  supportedRegions,
}: Pick<DeployableConnector, 'supportedRegions'>): readonly string[] {
  return supportedRegions.length > 0 ? supportedRegions : CONNECT_REGIONS;
}

function startRegion(deployable: Deployable, type: DeploymentType): string {
  const connector = connectorOf(deployable, type);
  const regions = connector ? regionsOf(connector) : [];
  const { projectRegion } = deployable;
  return regions.length === 0 || regions.includes(projectRegion)
    ? projectRegion
    : (regions[0] ?? projectRegion);
}

const LONGEST_KEY = 256;
const KEY = /^[A-Za-z0-9_-]{2,256}$/;

/** A key that Connect accepts, made of the connector's key or name and the type. */
export function suggestKey(
  { key, name }: Pick<DeployableConnector, 'key' | 'name'>,
  type: DeploymentType,
): string {
  const stem = (key ?? name)
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .slice(0, LONGEST_KEY - type.length - 1)
    .replaceAll(/^-|-$/g, '');
  return stem === '' ? type : `${stem}-${type}`;
}

/** Whether Connect takes the key; an empty one means that there is none. */
export function isKeyAccepted(key: string): boolean {
  return key === '' || KEY.test(key);
}
