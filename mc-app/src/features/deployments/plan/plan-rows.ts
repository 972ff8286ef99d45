import type { KeyName, ScopePlan, SecretPlan, Tone, ValuePlan } from '@connect-console/domain';

/** One line of a plan: what becomes of a key, or of a setting of an application. */
export type PlanRow = {
  id: string;
  key: string;
  /** Settings are called by a word, keys by themselves. */
  isSetting: boolean;
  fate: PlanFate;
  tone: Tone;
  /** Null: nothing to show, as of secrets. */
  before: string | null;
  after: string | null;
  /** The secured key whose loss can be accepted; null: there is nothing to accept. */
  acceptable: KeyName | null;
};

export type PlanFate =
  | Exclude<ValuePlan['change'], 'same'>
  | Exclude<SecretPlan['fate'], 'notSet'>
  | 'usesDefault'
  | 'valueMissing';

const TONES: Record<PlanFate, Tone> = {
  added: 'positive',
  changed: 'progress',
  removed: 'warning',
  dropped: 'warning',
  kept: 'neutral',
  replaced: 'progress',
  missing: 'critical',
  mayBeLost: 'warning',
  lost: 'critical',
  usesDefault: 'neutral',
  valueMissing: 'critical',
};

/** Everything of a scope that changes, and what becomes of its secrets. */
export function planRows(scope: ScopePlan): PlanRow[] {
  return [
    ...scope.values.flatMap((value) => toValueRow(value)),
    ...settingRows(scope),
    ...scope.secrets.flatMap((secret) => toSecretRow(scope.application, secret)),
  ];
}

/** How many standard values stay as they are. */
export function unchangedCount({ values }: ScopePlan): number {
  return values.filter(({ change, before }) => change === 'same' && before !== null).length;
}

function toValueRow({ key, change, before, after, isNew, isDefault, declared }: ValuePlan): PlanRow[] {
  const isMissing = change === 'same' && !after && declared?.required && !declared.default;
  if (isMissing) return [row({ id: `value/${key}`, key, fate: 'valueMissing' })];
  // A key that is new and left to its default is worth knowing, although nothing is sent for it.
  const isNewDefault = change === 'same' && isNew && isDefault;
  if (change === 'same' && !isNewDefault) return [];
  const fate = change === 'same' ? 'usesDefault' : change;
  const shown = isNewDefault ? (declared?.default ?? null) : after;
  return [row({ id: `value/${key}`, key, fate, before, after: shown })];
}

function toSecretRow(application: string | null, { key, fate, required }: SecretPlan): PlanRow[] {
  if (fate === 'notSet') return [];
  const canBeAccepted = !required && (fate === 'mayBeLost' || fate === 'lost');
  const acceptable = canBeAccepted ? { application, key } : null;
  return [row({ id: `secret/${key}`, key, fate, acceptable })];
}

function settingRows({ schedule, retryPolicy }: ScopePlan): PlanRow[] {
  return [
    { key: 'schedule', texts: schedule },
    {
      key: 'retryPolicy',
      texts: retryPolicy && { before: toText(retryPolicy.before), after: toText(retryPolicy.after) },
    },
  ].flatMap(({ key, texts }) =>
    texts
      ? [
          row({
            id: `setting/${key}`,
            key,
            isSetting: true,
            fate: texts.before === null ? 'added' : 'changed',
            ...texts,
          }),
        ]
      : [],
  );
}

function toText(policy: object | null): string | null {
  if (policy === null) return null;
  const stated = Object.entries(policy).filter(([, value]) => value !== null);
  return stated.map(([name, value]) => `${name}: ${String(value)}`).join(', ');
}

function row(given: Pick<PlanRow, 'id' | 'key' | 'fate'> & Partial<PlanRow>): PlanRow {
  return { isSetting: false, tone: TONES[given.fate], before: null, after: null, acceptable: null, ...given };
}
