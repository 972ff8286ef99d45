import {
  configurationDrift,
  findKey,
  findScope,
  keysOf,
  scopeNames,
  type DeclaredKey,
  type DeclaredScope,
  type HeldScope,
  type RetryPolicy,
} from '@connect-console/domain';

type DriftKind = ReturnType<typeof configurationDrift>[number]['kind'];

/** A key of a scope: what the connector says about it beside what the Deployment holds. */
export type EnvironmentRow = {
  key: string;
  /** Null: the connector does not know the key. */
  declared: DeclaredKey | null;
  marks: DriftKind[];
} & (
  | { isSecured: false; /** Null: there is none. */ value: string | null }
  | { isSecured: true; /** Null: Connect does not tell. */ isSet: boolean | null }
);

/** The configuration of one application, or what all share. */
export type EnvironmentScope = {
  application: string | null;
  applicationType: string | null;
  schedule: string | null;
  retryPolicy: RetryPolicy | null;
  rows: EnvironmentRow[];
};

type Configuration = { held: readonly HeldScope[]; declared: readonly DeclaredScope[] };

/** Every scope that the Deployment holds or the connector declares, with all keys of both; what all share comes last. */
export function environmentScopes({ held, declared }: Configuration): EnvironmentScope[] {
  const drift = configurationDrift({ held, declared });
  return scopeNames(declared, held).map((application) => {
    const ownHeld = findScope(held, application);
    const ownDeclared = findScope(declared, application);
    const marksOf = (key: string, isSecured: boolean): DriftKind[] =>
      drift
        .filter((one) => one.application === application && one.key === key && one.secured === isSecured)
        .map(({ kind }) => kind);
    return {
      application,
      applicationType: ownDeclared?.applicationType ?? null,
      schedule: ownHeld?.schedule ?? null,
      retryPolicy: ownHeld?.retryPolicy ?? null,
      rows: [
        ...keysOf(ownDeclared?.standard, ownHeld?.standard).map((key) => ({
          key,
          declared: findKey(ownDeclared?.standard, key) ?? null,
          marks: marksOf(key, false),
          isSecured: false as const,
          value: findKey(ownHeld?.standard, key)?.value ?? null,
        })),
        ...keysOf(ownDeclared?.secured, ownHeld?.secured).map((key) => ({
          key,
          declared: findKey(ownDeclared?.secured, key) ?? null,
          marks: marksOf(key, true),
          isSecured: true as const,
          isSet: (findKey(ownHeld?.secured, key) ?? { isSet: false }).isSet,
        })),
      ],
    };
  });
}

/** The scopes with only those rows whose key or standard value contains the text, whatever the case. */
export function matchingScopes(scopes: readonly EnvironmentScope[], text: string): EnvironmentScope[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [...scopes];
  return scopes
    .map((scope) => ({ ...scope, rows: scope.rows.filter((row) => isMatch(row, wanted)) }))
    .filter(({ rows }) => rows.length > 0);
}

function isMatch(row: EnvironmentRow, wanted: string): boolean {
  const texts = [row.key, row.isSecured ? '' : (row.value ?? '')];
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
