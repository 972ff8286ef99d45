import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { apiClients, projects, users } from './account-facts.js';
import { connectors, connectorsStaged } from './connector-facts.js';
import { deliverySettings } from '../delivery/delivery-settings.js';
import { deployments } from './deployment-facts.js';
import { generateFacts } from './generate/generate-facts.js';
import { generated } from './generate/generated-facts.js';
import { customObjects, orders, shops } from './shop-facts.js';
import { repositories } from './source-facts.js';
import { instant } from './vocabulary.js';

/** The facts of a simulated world, as its files say them. */
export type Scenario = { [Facts in keyof typeof FILES]: z.output<(typeof FILES)[Facts]['schema']> };

/** When the story of a scenario ends; absent where it has none. */
const timeline = z.strictObject({ endsAt: instant.optional() });

/** What a scenario file holds, and what holds when neither the scenario nor `empty` has the file. */
const FILES = {
  projects: { file: 'projects.json', schema: projects },
  users: { file: 'users.json', schema: users },
  apiClients: { file: 'api-clients.json', schema: apiClients },
  repositories: { file: 'repositories.json', schema: repositories },
  connectorsStaged: { file: 'connectors-staged.json', schema: connectorsStaged },
  connectors: { file: 'connectors.json', schema: connectors },
  deployments: { file: 'deployments.json', schema: deployments },
  customObjects: { file: 'custom-objects.json', schema: customObjects },
  orders: { file: 'orders.json', schema: orders },
  shops: { file: 'shops.json', schema: shops },
  delivery: { file: 'delivery.json', schema: deliverySettings },
  timeline: { file: 'timeline.json', schema: timeline },
};

const GENERATED = { file: 'generated.json', schema: generated };

const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url));
const BASE = path.join(SCENARIOS, 'empty');

/** A scenario cannot be used; the message names the file and the place in it. */
export class ScenarioError extends Error {}

/** The scenarios that come with the simulator. */
export const SCENARIO_NAMES = ['empty', 'typical', 'large', 'awkward'] as const;

/** Reads one of SCENARIO_NAMES or a folder; a file that a folder lacks is that of `empty`. Throws ScenarioError. */
export function loadScenario(nameOrPath: string): Scenario {
  const folder = folderOf(nameOrPath);
  const read = <Facts>({ file, schema }: { file: string; schema: z.ZodType<Facts> }): Facts => {
    const own = path.join(folder, file);
    return readFacts(existsSync(own) ? own : path.join(BASE, file), schema);
  };
  const scenario = {
    projects: read(FILES.projects),
    users: read(FILES.users),
    apiClients: read(FILES.apiClients),
    repositories: read(FILES.repositories),
    connectorsStaged: read(FILES.connectorsStaged),
    connectors: read(FILES.connectors),
    deployments: read(FILES.deployments),
    customObjects: read(FILES.customObjects),
    orders: read(FILES.orders),
    shops: read(FILES.shops),
    delivery: read(FILES.delivery),
    timeline: read(FILES.timeline),
  };
  refuseUnknownProjects(folder, scenario);
  addGenerated(folder, scenario);
  return scenario;
}

/** Puts what `generated.json` asks for behind what the other files hold. */
function addGenerated(folder: string, scenario: Scenario): void {
  const file = path.join(folder, GENERATED.file);
  if (!existsSync(file)) return;
  const facts = readFacts(file, GENERATED.schema);
  const project = scenario.projects.find(({ key }) => key === facts.projectKey);
  if (project === undefined) throw unknownProject(file, facts.projectKey);
  const made = generateFacts(facts, project);
  scenario.repositories.push(...made.repositories);
  scenario.connectorsStaged.push(...made.connectorsStaged);
  scenario.deployments.push(...made.deployments);
  scenario.orders[project.key] = [...(scenario.orders[project.key] ?? []), ...made.orders];
  scenario.shops[project.key] = { ...scenario.shops[project.key], ...made.shop };
}

function unknownProject(file: string, projectKey: string): ScenarioError {
  return new ScenarioError(`${file}: project "${projectKey}" is not in projects.json.`);
}

function folderOf(nameOrPath: string): string {
  const candidates = [path.join(SCENARIOS, nameOrPath), path.resolve(nameOrPath)];
  const folder = candidates.find((candidate) => existsSync(candidate));
  if (folder === undefined) {
    throw new ScenarioError(
      `There is no scenario "${nameOrPath}": neither ${candidates.join(' nor ')} exists.`,
    );
  }
  const files = [...Object.values(FILES), GENERATED].map(({ file }) => file);
  if (files.some((file) => existsSync(path.join(folder, file)))) return folder;
  throw new ScenarioError(`${folder} holds no scenario: it has none of ${files.join(', ')}.`);
}

function readFacts<Facts>(file: string, schema: z.ZodType<Facts>): Facts {
  const parsed = schema.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    (issue) => `  ${file}: ${issue.path.join('.') || 'the file'}: ${issue.message}`,
  );
  throw new ScenarioError(['The scenario cannot be used:', ...problems].join('\n'));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ScenarioError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function refuseUnknownProjects(folder: string, scenario: Scenario): void {
  const known = scenario.projects.map(({ key }) => key);
  const named: [string, string[]][] = [
    [FILES.apiClients.file, scenario.apiClients.map(({ projectKey }) => projectKey)],
    [FILES.deployments.file, scenario.deployments.map(({ projectKey }) => projectKey)],
    [FILES.users.file, scenario.users.flatMap(({ permissions }) => Object.keys(permissions))],
    [FILES.orders.file, Object.keys(scenario.orders)],
    [FILES.customObjects.file, Object.keys(scenario.customObjects)],
    [FILES.shops.file, Object.keys(scenario.shops)],
  ];
  for (const [file, projectKeys] of named) {
    const unknown = projectKeys.find((key) => !known.includes(key));
    if (unknown !== undefined) throw unknownProject(path.join(folder, file), unknown);
  }
}
