import {
  findKey,
  findScope,
  keysOf,
  scopeNames,
  type DeclaredKey,
  type DeclaredScope,
  type HeldScope,
  type KeyName,
  type ScopeEdit,
} from '@connect-console/domain';
import { editOf } from './edits.values';

/** A standard value in the form. */
export type StandardField = {
  application: string | null;
  key: string;
  /** Null: the version that will run does not know the key. */
  declared: DeclaredKey | null;
  /** Null: none is held. */
  before: string | null;
  /** Null: there is none, or it is taken away. */
  value: string | null;
};

/** A secured value in the form. */
export type SecretField = {
  application: string | null;
  key: string;
  declared: DeclaredKey | null;
  /** Null: Connect does not tell. */
  isSet: boolean | null;
  typed: string;
};

type Configuration = {
  held: readonly HeldScope[];
  declared: readonly DeclaredScope[];
  edits: readonly ScopeEdit[];
};

/** All values of a scope that can be entered, or are held although the version does not know them. */
function fieldsOf(
  { held, declared, edits }: Configuration,
  application: string | null,
): { standard: StandardField[]; secrets: SecretField[] } {
  const ownHeld = findScope(held, application);
  const ownDeclared = findScope(declared, application);
  const { set, remove, secrets } = editOf(edits, application);
  return {
    standard: keysOf(ownDeclared?.standard, ownHeld?.standard, set).map((key) => {
      const before = findKey(ownHeld?.standard, key)?.value ?? null;
      const kept = remove.includes(key) ? null : before;
      return {
        application,
        key,
        declared: findKey(ownDeclared?.standard, key) ?? null,
        before,
        value: findKey(set, key)?.value ?? kept,
      };
    }),
    secrets: keysOf(ownDeclared?.secured, ownHeld?.secured, secrets).map((key) => ({
      application,
      key,
      declared: findKey(ownDeclared?.secured, key) ?? null,
      isSet: (findKey(ownHeld?.secured, key) ?? { isSet: false }).isSet,
      typed: findKey(secrets, key)?.value ?? '',
    })),
  };
}

export type ShownFields = {
  standard: StandardField[];
  secrets: SecretField[];
  /** Held, but not known to the version: they cannot be entered. */
  dropped: StandardField[];
};

/** The fields of a scope that are shown: all of them, or only those of some keys. */
export function shownFieldsOf(
  configuration: Configuration,
  application: string | null,
  only?: readonly KeyName[],
): ShownFields {
  const { standard, secrets } = fieldsOf(configuration, application);
  const isAsked = ({ key }: { key: string }): boolean =>
    !only || only.some((one) => one.application === application && one.key === key);
  // What the version does not know cannot be sent, unless somebody has typed it: then it has to be said.
  const shown = standard.filter(
    (field) => isAsked(field) && (field.declared || field.value !== field.before),
  );
  return {
    standard: shown,
    secrets: secrets.filter((field) => isAsked(field) && (field.declared || field.typed !== '')),
    dropped: only ? [] : standard.filter((field) => !shown.includes(field)),
  };
}

/** Whether a secret could be typed into the fields that are shown. */
export function hasSecretFields(configuration: Configuration, only?: readonly KeyName[]): boolean {
  return scopeNames(configuration.declared, configuration.edits).some(
    (application) => shownFieldsOf(configuration, application, only).secrets.length > 0,
  );
}
