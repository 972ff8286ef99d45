import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyDeclared, anyEdits, anyHeld } from '../test-utils/configuration-arbitraries.js';
import {
  buildDeclaredKey,
  buildDeclaredScope,
  buildHeldScope,
  buildPlanFacts,
  buildScopeEdit,
} from '../test-utils/configuration.builder.js';
import { withoutProblems } from '../test-utils/unblocked-plan.js';
import { planDeployment } from './deployment-plan.js';
import {
  hideSecrets,
  HIDDEN_SECRET,
  toDeploymentConfigurations,
  toRedeployAction,
  type WireGlobalValues,
  type WireRedeployAction,
} from './deployment-request.js';
import type { PlanFacts } from './planned-scopes.js';

const BACKOFF = {
  strategy: 'exponential-backoff',
  minBackoffSeconds: 10,
  maxBackoffSeconds: 600,
  maxAttempts: null,
};

function facts(fields: Partial<PlanFacts> = {}): PlanFacts {
  const optional = (key: string): ReturnType<typeof buildDeclaredKey> =>
    buildDeclaredKey({ key, required: false });
  return buildPlanFacts({
    held: [
      buildHeldScope({
        standard: [
          { key: 'A', value: '1' },
          { key: 'UNKNOWN', value: '1' },
        ],
      }),
      buildHeldScope({ application: 'job', schedule: '0 * * * *' }),
      buildHeldScope({ application: 'events', retryPolicy: BACKOFF }),
      buildHeldScope({ application: 'gone', standard: [{ key: 'A', value: '1' }] }),
      buildHeldScope({ application: null, standard: [{ key: 'SHARED', value: '1' }] }),
    ],
    declared: [
      buildDeclaredScope({ standard: [optional('A'), optional('B')], secured: [optional('TOKEN')] }),
      buildDeclaredScope({ application: 'job', applicationType: 'job' }),
      buildDeclaredScope({ application: 'events', applicationType: 'event' }),
      buildDeclaredScope({ application: 'new-one' }),
      buildDeclaredScope({ application: null, standard: [optional('SHARED')] }),
    ],
    ...fields,
  });
}

describe('what a redeploy sends', () => {
  it('is no value at all when nothing is edited', () => {
    expect(toRedeployAction(facts({ updateConnector: true, skipScripts: true }))).toEqual({
      action: 'redeploy',
      updateConnector: true,
      skipScripts: true,
    });
  });

  it('is every value of every application that both sides know, as soon as one is edited', () => {
    const edits = [
      buildScopeEdit({ set: [{ key: 'B', value: '2' }], secrets: [{ key: 'TOKEN', value: 'typed' }] }),
    ];
    expect(toRedeployAction(facts({ edits }))).toEqual({
      action: 'redeploy',
      configurationValues: [
        {
          applicationName: 'service',
          standardConfiguration: [
            { key: 'A', value: '1' },
            { key: 'B', value: '2' },
          ],
          securedConfiguration: [{ key: 'TOKEN', value: 'typed' }],
        },
        {
          applicationName: 'job',
          standardConfiguration: [],
          securedConfiguration: [],
          schedule: '0 * * * *',
        },
        {
          applicationName: 'events',
          standardConfiguration: [],
          securedConfiguration: [],
          retryPolicy: { strategy: 'exponential-backoff', minBackoffSeconds: 10, maxBackoffSeconds: 600 },
        },
      ],
      updateConnector: false,
      skipScripts: false,
    });
  });

  it('is only what all share when only that is edited', () => {
    const edits = [buildScopeEdit({ application: null, set: [{ key: 'SHARED', value: '2' }] })];
    expect(toRedeployAction(facts({ edits }))).toEqual({
      action: 'redeploy',
      globalConfiguration: {
        standardConfiguration: [{ key: 'SHARED', value: '2' }],
        securedConfiguration: [],
      },
      updateConnector: false,
      skipScripts: false,
    });
  });

  it('is neither a schedule nor a retry policy of an application that has none', () => {
    const scope = buildHeldScope({ schedule: '0 * * * *', retryPolicy: BACKOFF });
    const edits = [buildScopeEdit({ set: [{ key: 'A', value: '2' }] })];
    const [sent] = toRedeployAction(facts({ held: [scope], edits })).configurationValues ?? [];
    expect(sent).toEqual({
      applicationName: 'service',
      standardConfiguration: [{ key: 'A', value: '2' }],
      securedConfiguration: [],
    });
  });
});

describe('what a new Deployment is configured with', () => {
  it('names every application, also without values', () => {
    const edits = [buildScopeEdit({ set: [{ key: 'A', value: '1' }] })];
    const sent = toDeploymentConfigurations(facts({ mode: 'create', held: [], edits }));
    expect(sent.configurations.map(({ applicationName }) => applicationName)).toEqual([
      'service',
      'job',
      'events',
      'new-one',
    ]);
    expect(sent.configurations[0]?.standardConfiguration).toEqual([{ key: 'A', value: '1' }]);
    expect(sent.globalConfiguration).toEqual({ standardConfiguration: [], securedConfiguration: [] });
  });

  it('names the defaults of required keys that nobody has given a value', () => {
    const standard = [
      buildDeclaredKey({ default: 'https://a.example' }),
      buildDeclaredKey({ key: 'OPTION', required: false, default: '1' }),
      buildDeclaredKey({ key: 'SET', default: '1' }),
    ];
    const sent = toDeploymentConfigurations(
      facts({
        mode: 'create',
        held: [],
        declared: [buildDeclaredScope({ application: null, standard })],
        edits: [buildScopeEdit({ application: null, set: [{ key: 'SET', value: '2' }] })],
      }),
    );
    expect(sent.globalConfiguration?.standardConfiguration).toEqual([
      { key: 'API_URL', value: 'https://a.example' },
      { key: 'SET', value: '2' },
    ]);
  });

  it('has nothing shared when the connector shares nothing', () => {
    const sent = toDeploymentConfigurations(
      facts({ mode: 'create', held: [], declared: [buildDeclaredScope()] }),
    );
    expect(sent).not.toHaveProperty('globalConfiguration');
  });
});

describe('a request that is shown', () => {
  it('has no secret, and keeps its shape', () => {
    const edits = [buildScopeEdit({ secrets: [{ key: 'TOKEN', value: 'typed' }] })];
    const request = { version: 3, actions: [toRedeployAction(facts({ edits }))] };
    const shown = hideSecrets(request) as typeof request; // the same shape
    expect(shown.actions[0]?.configurationValues?.[0]?.securedConfiguration).toEqual([
      { key: 'TOKEN', value: HIDDEN_SECRET },
    ]);
    expect(shown.actions[0]?.configurationValues?.[0]?.standardConfiguration).toEqual([
      { key: 'A', value: '1' },
    ]);
    expect(JSON.stringify(shown)).not.toContain('typed');
  });
});

const OMITTED = ['kept', 'lost', 'unknown'] as const;

/** Everything that decides about a redeploy; `omittedSecrets` is what is known of the API that carries it out. */
const anyRedeploy: fc.Arbitrary<PlanFacts> = fc
  .record({
    held: anyHeld,
    declared: anyDeclared,
    declaredBefore: anyDeclared,
    edits: anyEdits,
    updateConnector: fc.boolean(),
    omittedSecrets: fc.constantFrom(...OMITTED),
  })
  .map(({ declaredBefore, ...fields }) =>
    withoutProblems(
      buildPlanFacts({
        ...fields,
        declaredBefore: fields.updateConnector ? declaredBefore : fields.declared,
        isCron: () => true,
      }),
    ),
  )
  .filter((facts) => facts !== null);

/** What Connect may do with a redeploy; which of it is true is not documented. */
type Api = {
  /** Values that are left out stay. */
  isMerging: boolean;
  keepsSecrets: boolean;
  keepsOmittedApplications: boolean;
};

/** Every API that is possible with what is known of it. */
function possibleApis(omittedSecrets: PlanFacts['omittedSecrets']): Api[] {
  const secrets = omittedSecrets === 'unknown' ? [true, false] : [omittedSecrets === 'kept'];
  return [true, false].flatMap((isMerging) =>
    [true, false].flatMap((keepsOmittedApplications) =>
      secrets.map((keepsSecrets) => ({ isMerging, keepsOmittedApplications, keepsSecrets })),
    ),
  );
}

type After = { standard: Map<string, string>; setSecrets: Set<string> };

/** What a scope holds after the redeploy. */
function after(application: string | null, { held }: PlanFacts, action: WireRedeployAction, api: Api): After {
  const scope = held.find((one) => one.application === application);
  const standard = new Map(scope?.standard.map(({ key, value }) => [key, value]));
  const setSecrets = new Set(scope?.secured.filter(({ isSet }) => isSet).map(({ key }) => key));
  const sent = sentTo(application, action);
  if (sent === undefined) {
    const isOmitted = application !== null && action.configurationValues !== undefined;
    return isOmitted && !api.keepsOmittedApplications
      ? { standard: new Map(), setSecrets: new Set() }
      : { standard, setSecrets };
  }
  if (!api.isMerging) standard.clear();
  for (const { key, value } of sent.standardConfiguration) standard.set(key, value);
  if (!api.keepsSecrets) setSecrets.clear();
  for (const { key, value } of sent.securedConfiguration) if (value !== '') setSecrets.add(key);
  return { standard, setSecrets };
}

function sentTo(
  application: string | null,
  { configurationValues, globalConfiguration }: WireRedeployAction,
): WireGlobalValues | undefined {
  if (application === null) return globalConfiguration;
  return configurationValues?.find(({ applicationName }) => applicationName === application);
}

describe('over all configurations, and all ways in which Connect may treat them', () => {
  it('no request with nothing in its way holds a masked or empty secret', () => {
    fc.assert(
      fc.property(anyRedeploy, (given) => {
        const { configurationValues = [], globalConfiguration } = toRedeployAction(given);
        const secured = [
          ...configurationValues,
          ...(globalConfiguration ? [globalConfiguration] : []),
        ].flatMap(({ securedConfiguration }) => securedConfiguration);
        expect(secured.filter(({ value }) => /^\**$/.test(value.trim()))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('every required secret is set afterwards', () => {
    let checked = 0;
    fc.assert(
      fc.property(anyRedeploy, (given) => {
        const action = toRedeployAction(given);
        const included = given.declared.filter(
          ({ application }) =>
            application === null || given.held.some((one) => one.application === application),
        );
        for (const api of possibleApis(given.omittedSecrets)) {
          for (const { application, secured } of included) {
            const states = given.held.find((one) => one.application === application)?.secured;
            // Whether it is set is not told, and nothing is sent that could change it.
            const isUntold = (name: string): boolean =>
              !sentTo(application, action) && states?.find(({ key }) => key === name)?.isSet === null;
            const required = secured.filter((key) => key.required && !isUntold(key.key));
            const { setSecrets } = after(application, given, action, api);
            checked += required.length;
            expect(required.filter(({ key }) => !setSecrets.has(key))).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(checked).toBeGreaterThan(50);
  });

  it('no other secret goes without its loss being foretold', () => {
    fc.assert(
      fc.property(anyRedeploy, (given) => {
        const action = toRedeployAction(given);
        const foretold = ['lost', 'mayBeLost', 'dropped'];
        for (const api of possibleApis(given.omittedSecrets)) {
          for (const { application, secrets } of planDeployment(given).scopes) {
            const { setSecrets } = after(application, given, action, api);
            const gone = secrets.filter(({ key, wasSet }) => wasSet && !setSecrets.has(key));
            expect(gone.filter(({ fate }) => !foretold.includes(fate))).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('every standard value is afterwards what was planned, but for one that was removed', () => {
    fc.assert(
      fc.property(anyRedeploy, (given) => {
        const action = toRedeployAction(given);
        for (const api of possibleApis(given.omittedSecrets)) {
          for (const { application, values } of planDeployment(given).scopes) {
            const { standard } = after(application, given, action, api);
            const certain = values.filter(
              ({ declared, change }) => declared !== null && change !== 'removed',
            );
            expect(certain.map(({ key }) => [key, standard.get(key) ?? null])).toEqual(
              certain.map((value) => [value.key, value.after]),
            );
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a request that is shown never holds a typed secret', () => {
    const canary = 'c4n4ry-value';
    fc.assert(
      fc.property(anyRedeploy, (given) => {
        const edits = given.edits.map((edit) => ({
          ...edit,
          secrets: edit.secrets.map(({ key }) => ({ key, value: canary })),
        }));
        const request = { actions: [toRedeployAction({ ...given, edits })] };
        expect(JSON.stringify(hideSecrets(request))).not.toContain(canary);
      }),
    );
  });
});
