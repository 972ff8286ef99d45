import type { KeyName, ScopeEdit } from '@connect-console/domain';
import { NO_DRAFTS, type ConfigurationDrafts } from '../environment/configuration-form';

/** What somebody has entered to deploy or redeploy. Secrets are nowhere else. */
export type DeploymentFormValues = {
  edits: readonly ScopeEdit[];
  acceptedLosses: readonly KeyName[];
  drafts: ConfigurationDrafts;
  reason: string;
};

/** As the gateway takes it. */
export const LONGEST_REASON = 1000;

export const NOTHING_ENTERED: DeploymentFormValues = {
  edits: [],
  acceptedLosses: [],
  drafts: NO_DRAFTS,
  reason: '',
};

/** Names of secured keys, with one of them put in or taken out. */
export function withAcceptance(
  names: readonly KeyName[],
  { application, key }: KeyName,
  isAccepted: boolean,
): KeyName[] {
  const others = names.filter((one) => one.application !== application || one.key !== key);
  return isAccepted ? [...others, { application, key }] : others;
}

/** Whether a text is typed that is not taken over yet. */
export function hasOpenDraft({ json, dotenv }: ConfigurationDrafts): boolean {
  return json !== null || dotenv.trim() !== '';
}
