import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyDeclared, anyEdits, anyHeld } from '../test-utils/configuration.arbitrary.js';
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
    edits: anyEdits,
    updateConnector: fc.boolean(),
    omittedSecrets: fc.constantFrom(...OMITTED),
  })
  .map((fields) =>
    withoutProblems(buildPlanFacts({ ...fields, declaredBefore: fields.declared, isCron: () => true })),
  )
  .filter((facts) => facts !== null);

type ApiSemantics = {
  values: 'merge' | 'replace';
  applications: 'kept' | 'emptied';
  secrets: 'kept' | 'lost';
};

/** Every API that is possible with what is known of it. */
function possibleApis(omittedSecrets: PlanFacts['omittedSecrets']): ApiSemantics[] {
  const secrets = omittedSecrets === 'unknown' ? (['kept', 'lost'] as const) : [omittedSecrets];
  return (['merge', 'replace'] as const).flatMap((values) =>
    (['kept', 'emptied'] as const).flatMap((applications) =>
      secrets.map((fate) => ({ values, applications, secrets: fate })),
    ),
  );
}

/** Secured keys of a scope that hold something after the redeploy, as one of the possible APIs leaves them. */
function securedAfter(
  application: string | null,
  { held }: PlanFacts,
  action: WireRedeployAction,
  { applications, secrets }: ApiSemantics,
): Set<string> {
  const before = new Set(
    held
      .find((scope) => scope.application === application)
      ?.secured.filter(({ isSet }) => isSet === true)
      .map(({ key }) => key),
  );
  const sent: WireGlobalValues | undefined =
    application === null
      ? action.globalConfiguration
      : action.configurationValues?.find(({ applicationName }) => applicationName === application);
  if (sent === undefined) {
    const isEmptied = application !== null && action.configurationValues && applications === 'emptied';
    return isEmptied ? new Set() : before;
  }
  const typed = sent.securedConfiguration.map(({ key }) => key);
  return new Set(secrets === 'kept' ? [...before, ...typed] : typed);
}

describe('over all configurations, and both ways in which Connect may treat them', () => {
  it('no request with nothing in its way holds a masked or empty secret', () => {
    fc.assert(
      fc.property(anyRedeploy, (given) => {
        const { configurationValues = [], globalConfiguration } = toRedeployAction(given);
        const secured = [
          ...configurationValues,
          ...(globalConfiguration ? [globalConfiguration] : []),
        ].flatMap(({ securedConfiguration }) => securedConfiguration);
        for (const { value } of secured) expect(value).not.toMatch(/^\**$/);
      }),
      { numRuns: 500 },
    );
  });

  it('every required secret is set afterwards', () => {
    let checked = 0;
    fc.assert(
      fc.property(anyRedeploy, (given) => {
        const action = toRedeployAction(given);
        for (const api of possibleApis(given.omittedSecrets)) {
          for (const { application, secured } of given.declared) {
            const held = given.held.find((scope) => scope.application === application);
            if (!held && application !== null) continue;
            const after = securedAfter(application, given, action, api);
            for (const { key } of secured.filter(({ required }) => required)) {
              // Whether it is set is not told, and nothing is sent that could change it.
              const isUntold = held?.secured.find((state) => state.key === key)?.isSet === null;
              const isSent = application === null ? action.globalConfiguration : action.configurationValues;
              if (isUntold && !isSent) continue;
              checked += 1;
              expect([...after]).toContain(key);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(checked).toBeGreaterThan(50);
  });

  it('every standard value that the version knows arrives as planned, merged or replaced', () => {
    fc.assert(
      fc.property(anyRedeploy, (given) => {
        const plan = planDeployment(given);
        const sent = toRedeployAction(given).configurationValues ?? [];
        for (const { application, values } of plan.scopes) {
          const own = sent.find(({ applicationName }) => applicationName === application);
          if (!own) continue;
          const planned = values.filter(({ after, declared }) => after !== null && declared !== null);
          expect(new Map(own.standardConfiguration.map(({ key, value }) => [key, value]))).toEqual(
            new Map(planned.map(({ key, after }) => [key, after])),
          );
        }
      }),
      { numRuns: 500 },
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
