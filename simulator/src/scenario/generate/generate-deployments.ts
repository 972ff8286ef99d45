import type { DeployedApplication, Project, StoredConnectorStaged, StoredDeployment } from '../../state.js';
import { createDice, type Dice } from './dice.js';
import type { Generated } from './generated-facts.js';

const HOUR = 3600 * 1000;
/** As often as they are listed. */
const STATUSES = [
  ...Array.from({ length: 12 }, () => 'Deployed'),
  'Failed',
  'Failed',
  'UndeployFailed',
  'Draft',
];

/** Deployments of the drafts in turn, with a value for every key. */
export function generateDeployments(
  { seed, deployments, until }: Generated,
  project: Project,
  connectorsStaged: readonly StoredConnectorStaged[],
): StoredDeployment[] {
  const dice = createDice(`${seed} deployments`);
  return Array.from({ length: deployments }, (_, index) => {
    const draft = connectorsStaged[index % connectorsStaged.length];
    if (draft === undefined) throw new Error('Deployments need connectors.');
    const createdAt = new Date(Date.parse(until) - (deployments - index) * HOUR).toISOString();
    return {
      projectKey: project.key,
      createdAt,
      lastModifiedAt: createdAt,
      deployment: deploymentOf(draft, { index, dice, project, createdAt }),
    };
  });
}

function deploymentOf(
  { connector: draft }: StoredConnectorStaged,
  { index, dice, project, createdAt }: { index: number; dice: Dice; project: Project; createdAt: string },
): StoredDeployment['deployment'] {
  const {
    id,
    key,
    name,
    description,
    integrationTypes,
    creator,
    repository,
    configurations,
    supportedRegions,
  } = draft;
  const status = dice.pick(STATUSES);
  const title =
    status === 'Failed'
      ? 'Health check for application service-application failed'
      : 'Script for "postDeploy" not defined';
  const type = status === 'Failed' ? 'Error' : 'Information';
  return {
    id: dice.id(),
    key: `${key}-${index + 1}`,
    version: 1 + dice.number(20),
    type: dice.pick(['sandbox', 'production']),
    connector: {
      id,
      key,
      version: 1 + dice.number(5),
      name,
      description,
      integrationTypes,
      creator,
      repository,
      configurations,
      supportedRegions,
      certified: false,
    },
    details:
      status === 'Draft'
        ? {}
        : {
            build: {
              id: dice.id(),
              report: { entries: [{ type, title, application: 'service-application', createdAt }] },
            },
          },
    deployedRegion: project.region,
    applications: configurations.map((application) => deployedApplication(application, dice, project)),
    preview: false,
    status,
  };
}

function deployedApplication(
  {
    applicationName,
    applicationType,
    standardConfiguration,
    securedConfiguration,
  }: StoredConnectorStaged['connector']['configurations'][number],
  dice: Dice,
  { region }: Project,
): DeployedApplication {
  const id = dice.id();
  return {
    id,
    applicationName,
    standardConfiguration: standardConfiguration.map(({ key }) => ({
      key,
      value: `value-${dice.number(1000)}`,
    })),
    securedConfiguration: securedConfiguration.map(({ key }) => ({
      key,
      value: `canary-${key}-${id.slice(0, 8)}${id.slice(24, 32)}`,
    })),
    ...(applicationType === 'event'
      ? { topic: `projects/commercetools-connect/topics/${id}` }
      : { url: `https://service-${id}.${region}.commercetools.app` }),
  };
}
