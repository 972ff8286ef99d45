import type { TargetEndpoint } from './sync-target.js';

type EndpointFields = Readonly<Record<keyof TargetEndpoint, string>>;

/** What somebody wants the registry to say of a target; nothing of it is checked yet. */
export type TargetFields = {
  key: string;
  label: string;
  direction: string;
  mode: string;
  resourceTypes: readonly string[];
  messageTypes: readonly string[];
  changes: readonly string[];
  applies: string | null;
  /** NaN: it is no number */
  slaSeconds: number;
  subscriptionKeys: readonly string[];
  externalUrlTemplate: string | null;
  trackedSince: string;
  enabled: boolean;
  runtime: string;
  deploymentKey: string | null;
  endpoints: readonly EndpointFields[];
};

/** Where a problem is, e.g. `label` or `endpoints.0.url`. */
export type TargetField = keyof TargetFields | `endpoints.${number}.${keyof TargetEndpoint}`;

export type TargetProblemCode =
  | 'required'
  | 'tooLong'
  | 'tooMany'
  | 'badKey'
  | 'unknownValue'
  | 'badResourceType'
  | 'badMessageType'
  /** Of a Subscription or a Deployment: no key can be like that. */
  | 'badReference'
  /** Something feeds a resource type that the target does not take. */
  | 'notInResourceTypes'
  /** A resource type is fed by Messages or by change notifications, never by both. */
  | 'alsoFedByMessages'
  | 'nothingFeedsIt'
  | 'outOfRange'
  | 'badUrl'
  /** Without the place of the external id */
  | 'badTemplate'
  | 'badDate'
  | 'httpsOnly'
  | 'onlyConnect'
  | 'onlySelfHosted';

export type TargetProblem = { field: TargetField; problem: TargetProblemCode };

export function toProblems(field: TargetField, problem: TargetProblemCode | null): TargetProblem[] {
  return problem === null ? [] : [{ field, problem }];
}
