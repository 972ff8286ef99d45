import { createContext, useContext } from 'react';
import type { DeclaredScope, HeldScope, PlanProblem, ScopeEdit } from '@connect-console/domain';

/** Texts that are typed but not taken over yet; kept over a change of the tab. */
export type ConfigurationDrafts = {
  /** Null: the text is made from the values as they are. */
  json: string | null;
  dotenv: string;
  /** Which application the pasted lines are for; null: wherever their keys are declared. */
  dotenvFor: { application: string | null } | null;
};

/** What all fields of an environment configuration share. */
export type ConfigurationForm = {
  held: readonly HeldScope[];
  /** What the version declares that will run. */
  declared: readonly DeclaredScope[];
  edits: readonly ScopeEdit[];
  /** Stays the same function, so that fields that did not change need not be drawn again. */
  changeEdits: (toChanged: (edits: readonly ScopeEdit[]) => ScopeEdit[]) => void;
  drafts: ConfigurationDrafts;
  changeDrafts: (change: Partial<ConfigurationDrafts>) => void;
  /** Both at once: formik would take the second of two changes for the only one. */
  takeDraft: (edits: readonly ScopeEdit[], drafts: Partial<ConfigurationDrafts>) => void;
  problems: readonly PlanProblem[];
  /** Whether also fields are marked that nobody has touched yet. */
  areAllMarked: boolean;
  /** Whether secrets may be typed, see `useSecretsTrust`. */
  takesSecrets: boolean;
};

export const NO_DRAFTS: ConfigurationDrafts = { json: null, dotenv: '', dotenvFor: null };

export const ConfigurationFormContext = createContext<ConfigurationForm | null>(null);

/** The form that surrounds a field. */
export function useConfigurationForm(): ConfigurationForm {
  const form = useContext(ConfigurationFormContext);
  if (form === null) throw new Error('Fields of a configuration need its form around them');
  return form;
}

/** The id of the input of a key, or of a setting such as the schedule. */
export function configurationFieldId({ application, key }: Pick<PlanProblem, 'application' | 'key'>): string {
  return `configuration/${application ?? ''}/${key}`;
}
