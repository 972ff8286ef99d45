import type { ConnectorConfigurationApplication } from '@commercetools-connect/sdk';
import type { Project, RepositoryTag, StoredConnectorStaged } from '../../state.js';
import { createDice, type Dice } from './dice.js';
import type { Generated } from './generated-facts.js';

const HOUR = 3600 * 1000;
const TYPES = ['oms', 'crm', 'email', 'erp', 'pim', 'psp', 'search', 'tax', 'shipping', 'analytics'];
/** How a draft stands, as often as it is listed. */
const STATES = [
  ...Array.from({ length: 6 }, () => ({ status: 'Published', isPreviewable: 'true' })),
  { status: 'Published', isPreviewable: 'none' },
  { status: 'Draft', isPreviewable: 'none' },
  { status: 'Draft', isPreviewable: 'true' },
  { status: 'Draft', isPreviewable: 'false' },
  { status: 'Failed', isPreviewable: 'true' },
  { status: 'InCertification', isPreviewable: 'true' },
];

type Connectors = { connectorsStaged: StoredConnectorStaged[]; repositories: RepositoryTag[] };

/** Drafts of the project's organization, each with a repository of its own. */
export function generateConnectors(facts: Generated, project: Project): Connectors {
  const dice = createDice(`${facts.seed} connectors`);
  const configurations = configurationsWith(facts.keysPerDeployment);
  const connectorsStaged = Array.from({ length: facts.connectorsStaged }, (_, index) =>
    stagedConnector(facts, { index, dice, project, configurations }),
  );
  const repositories = connectorsStaged.map(({ connector: { repository } }) => ({
    ...repository,
    configurations,
  }));
  return { connectorsStaged, repositories };
}

function stagedConnector(
  { systems, subjects, markets, until }: Generated,
  {
    index,
    dice,
    project,
    configurations,
  }: {
    index: number;
    dice: Dice;
    project: Project;
    configurations: ConnectorConfigurationApplication[];
  },
): StoredConnectorStaged {
  const system = at(systems, index);
  const subject = at(subjects, index / systems.length);
  const market = at(markets, index / (systems.length * subjects.length));
  const key = `${system}-${subject}-${market}-${index + 1}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const state = dice.pick(STATES);
  const isPublished = state.status === 'Published';
  const changedAt = new Date(Date.parse(until) - dice.number(24 * 60) * HOUR).toISOString();
  return {
    organizationId: project.organization.id,
    createdAt: new Date(Date.parse(until) - (index + 24 * 60) * HOUR).toISOString(),
    lastModifiedAt: changedAt,
    connector: {
      id: dice.id(),
      key,
      version: 1 + dice.number(30),
      name: `${system} ${subject}, ${market}`,
      description: `Keeps ${subject} in ${system} up to date for ${market}`,
      integrationTypes: [dice.pick(TYPES)],
      creator: {
        name: 'Alex Admin',
        email: 'integrations@demo-retail.example',
        company: project.organization.name,
      },
      repository: {
        url: `git@github.com:demo-retail/${key}.git`,
        tag: `v1.${dice.number(20)}.${dice.number(9)}`,
      },
      configurations,
      private: true,
      privateProjects: [`${project.region}:${project.key}`],
      supportedRegions: [project.region],
      ...state,
      alreadyListed: isPublished,
      hasChanges: isPublished && dice.number(4) === 0,
      publishingReport: null,
      previewableReport: null,
    },
  };
}

/** An event and a service application, each with a quarter of the keys as standard and a quarter as secured ones. */
function configurationsWith(keys: number): ConnectorConfigurationApplication[] {
  const keysOf = (prefix: string): { key: string; description: string; required: boolean }[] =>
    Array.from({ length: keys / 4 }, (_, index) => ({
      key: `${prefix}_${index + 1}`,
      description: `Setting ${index + 1}`,
      required: index === 0,
    }));
  return ['event', 'service'].map((applicationType) => ({
    applicationName: `${applicationType}-application`,
    applicationType,
    standardConfiguration: keysOf(`${applicationType.toUpperCase()}_SETTING`),
    securedConfiguration: keysOf(`${applicationType.toUpperCase()}_SECRET`),
  }));
}

/** The item at a position that may be fractional or run over the end. */
function at(items: readonly string[], position: number): string {
  return items[Math.floor(position) % items.length] ?? '';
}
