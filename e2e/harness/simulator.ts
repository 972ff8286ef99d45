import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addressesOf, runGatewayScript } from '../../scripts/stack.mjs';
import { ASSETS_TROUBLES, chooseAssetsTrouble } from './assets-trouble.js';
import { choosePort, worldOf } from './port.js';

const SCENARIOS = fileURLToPath(new URL('../../simulator/scenarios', import.meta.url));
const CHANGED_SCENARIO = fileURLToPath(new URL(`../.cache/changed-${worldOf()}`, import.meta.url));
const REGISTRATIONS = 'connect-console-gateway';

/** What a journey can do to the simulated world, besides using it in the browser. */
export type Simulator = {
  /** To the start of a scenario, without trouble; the gateway stays registered. */
  reset: (scenario: 'empty' | 'typical' | 'large') => Promise<void>;
  /** To the start of `typical`, with users who have chosen this language in their profiles. */
  resetInLanguage: (language: string) => Promise<void>;
  /** To the start of `typical`, in projects that are on trial. */
  resetOnTrial: () => Promise<void>;
  /** To the start of `typical`, with nothing in the registry and no report. */
  resetWithoutTargets: () => Promise<void>;
  /** To the start of `typical`, with API clients that lack a scope. */
  resetWithoutScope: (scope: string) => Promise<void>;
  /** Trouble as on the command line, e.g. `connect=status:502`; none ends it. */
  setFaults: (...faults: string[]) => Promise<void>;
  /** How the Connect API decides what its documentation leaves open; an empty one changes nothing. */
  setBehavior: (behavior: Record<string, string>) => Promise<void>;
  /** What happens to notifications between the platform and a connector; changes what it names. */
  setDelivery: (settings: object) => Promise<void>;
  /** Takes permissions away from a user in demo-store, or gives them back. */
  setPermission: (user: string, permission: string, isGiven: boolean) => Promise<void>;
  /** Lets time pass, for deployments and previews under way. */
  advanceClock: (milliseconds: number) => Promise<void>;
  /** Runs what Connect runs after a deployment of the gateway, and before its undeployment. */
  runGatewayScript: (script: 'post-deploy' | 'pre-undeploy') => Promise<void>;
};

type Fact = { scopes?: string[] };
type Change = (facts: Fact[]) => Fact[];

function withFacts(more: object): Change {
  return (facts) => facts.map((fact) => ({ ...fact, ...more }));
}

function withoutScope(scope: string): Change {
  return (facts) =>
    facts.map(({ scopes = [], ...fact }) => ({
      ...fact,
      scopes: scopes.filter((other) => !other.startsWith(`${scope}:`)),
    }));
}

/** With `assets` the assets host is in trouble as long as the world lasts. */
export async function connectToSimulator(assets = chooseAssetsTrouble()): Promise<Simulator> {
  const port = await choosePort();
  const control = `${addressesOf(port).programs}/__simulator`;

  async function send(method: string, path: string, body: object | null): Promise<void> {
    const answer = await fetch(`${control}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  }

  async function setPermission(user: string, permission: string, isGiven: boolean): Promise<void> {
    const path = `/users/${user}/permissions/demo-store`;
    const before = (await (await fetch(`${control}${path}`)).json()) as { permissions: string[] };
    const others = before.permissions.filter((other) => other !== permission);
    await send('PUT', path, { permissions: isGiven ? [...others, permission] : others });
  }

  function setFaults(...faults: string[]): Promise<void> {
    return send('PUT', '/faults', { faults: assets ? [...faults, ASSETS_TROUBLES[assets]] : faults });
  }

  async function reset(scenario: string): Promise<void> {
    await setFaults();
    await send('DELETE', '/behavior', null);
    await send('POST', '/reset', { scenario, keepContainers: [REGISTRATIONS] });
  }

  /** To `typical`, with one of the files of `empty`, changed, in place of its own. */
  async function resetWith(file: string, change: (facts: Fact[]) => unknown): Promise<void> {
    await rm(CHANGED_SCENARIO, { recursive: true, force: true });
    await cp(`${SCENARIOS}/typical`, CHANGED_SCENARIO, { recursive: true });
    const facts: Fact[] = JSON.parse(await readFile(`${SCENARIOS}/empty/${file}`, 'utf8'));
    await writeFile(`${CHANGED_SCENARIO}/${file}`, JSON.stringify(change(facts)));
    await reset(CHANGED_SCENARIO);
  }

  return {
    reset,
    resetInLanguage: (language) => resetWith('users.json', withFacts({ language })),
    resetOnTrial: () => resetWith('projects.json', withFacts({ isProductionProject: false })),
    resetWithoutTargets: () => resetWith('custom-objects.json', (none) => none),
    resetWithoutScope: (scope) => resetWith('api-clients.json', withoutScope(scope)),
    setBehavior: (behavior) => send('PUT', '/behavior', behavior),
    setFaults,
    setDelivery: (settings) => send('PUT', '/delivery', settings),
    setPermission,
    advanceClock: (milliseconds) => send('POST', '/clock', { advance: milliseconds }),
    runGatewayScript: (script) => runGatewayScript(script, port),
  };
}
