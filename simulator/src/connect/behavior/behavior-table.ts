/** Whether the default is documented, was observed, was inferred from other facts, or stands for an open question. */
export type BehaviorMark = 'documented' | 'observed' | 'inferred' | 'open';

/** A switch: the first value is the default. */
type Choice<Values extends readonly [string, string, ...string[]]> = {
  values: Values;
  mark: BehaviorMark;
  says: string;
  /** Where the question comes from: the page or release of the Connect documentation, or who observed it. */
  source: string;
};

/** Everything the Connect API does in a way that its documentation leaves open, one named switch each. */
export const CONNECT_BEHAVIORS = {
  'update-status': choice(
    ['201', '200'],
    'documented',
    'HTTP status of a successful update.',
    'API specification; most HTTP APIs answer 200',
  ),
  'domain-error-status': choice(
    ['400', '422'],
    'inferred',
    'HTTP status of the errors whose status the specification does not name.',
    'API specification',
  ),
  timestamps: choice(
    ['absent', 'present'],
    'observed',
    'Whether drafts, Connectors and Deployments show `createdAt` and `lastModifiedAt`.',
    'no captured answer has them; lists can be sorted by them',
  ),
  reports: choice(
    ['at-end', 'growing'],
    'observed',
    'Whether a report appears when its run ends, or grows with each phase.',
    'captured answers: `details` is `{}` until the build ends, entries lie milliseconds apart',
  ),
  'report-messages': choice(
    ['text', 'null'],
    'open',
    'Whether report entries explain themselves in `message`.',
    'API specification: optional; examples have null',
  ),
  'skipped-entries': choice(
    ['Information', 'Error'],
    'observed',
    'Type of an entry for a check that was skipped.',
    'Connect CLI expects Information; answers of 2024 had Error',
  ),
  'drafts-seen': choice(
    ['organization', 'project'],
    'open',
    'Which drafts a token sees: those of its organization, or those that list its project.',
    'users report drafts on organization level',
  ),
  'repository-url': choice(
    ['any', 'dot-git'],
    'open',
    'Whether the URL of a repository may go without `.git` at its end.',
    'the SDK’s pattern and the Connect CLI want it; a user got by without',
  ),
  'no-private-projects': choice(
    ['open', 'refused'],
    'observed',
    'Whether a draft that lists no private projects can be deployed as a preview.',
    'the 2023 Bloomreach capture deploys one; others report 403',
  ),
  'delete-draft': choice(
    ['accepted', 'refused'],
    'open',
    'Whether a draft that is published or deployed can be deleted; the code `ConnectorStagedInUse` is a guess.',
    'API specification declares 400 without a reason',
  ),
  'draft-has-changes': choice(
    ['false', 'true'],
    'documented',
    '`hasChanges` of a draft that was never published.',
    'API specification; answers of 2023 and 2024 had true',
  ),
  'set-repository': choice(
    ['resets-preview', 'keeps-preview'],
    'inferred',
    'What a new tag does to previewability and to a pending preview.',
    'clients ask for a preview again after each new tag',
  ),
  'tag-in-certification': choice(
    ['refused', 'accepted'],
    'inferred',
    'Whether `setRepository` is refused during certification.',
    'Connect documentation: the tag must not change then',
  ),
  'public-from': choice(
    ['certified', 'requested'],
    'observed',
    'When `private` turns false: when certification succeeds, or when it is requested.',
    'an answer of 2024 is ReadyForCertification and private',
  ),
  'certify-again': choice(
    ['after-changes', 'never'],
    'inferred',
    'Whether a certified draft with changes can be certified again.',
    'API specification names ConnectorAlreadyCertified without its extent',
  ),
  'reference-version': choice(
    ['ignored', 'checked'],
    'documented',
    'Whether `connector.version` of a new Deployment must be the current one.',
    'release note of 2024: the latest is used',
  ),
  'configuration-lists': choice(
    ['required', 'optional'],
    'observed',
    'Whether both configuration lists of an application must be present.',
    'users of 2026; in 2023 one list was enough',
  ),
  'required-application-keys': choice(
    ['unchecked', 'checked'],
    'open',
    'Whether a missing required key of an application is refused; the code `DeploymentMissingApplicationConfigurationKey` is a guess.',
    'API specification lists such a code for global keys only',
  ),
  'first-status': choice(
    ['Queued', 'Deploying', 'Draft'],
    'observed',
    'First status of a Deployment.',
    'newer answers have Queued, those of 2023 Deploying',
  ),
  'merge-configuration': choice(
    ['merge', 'replace'],
    'open',
    'What submitted values do to an application’s values: merge by key, or replace the lists.',
    'not documented; the Connect CLI sends empty lists where nothing was given',
  ),
  'omitted-applications': choice(
    ['kept', 'emptied'],
    'open',
    'What happens to an application that a redeploy with values leaves out.',
    'not documented',
  ),
  'omitted-secrets': choice(
    ['as-merged', 'kept'],
    'open',
    'Whether secured keys that are left out survive where lists are replaced.',
    'not documented; official material sends secrets again',
  ),
  'retry-policy-omitted': choice(
    ['kept', 'reset'],
    'open',
    'What a redeploy with values but without `retryPolicy` does to an override.',
    'release note of 2026-10-23',
  ),
  'redeploy-configurations': choice(
    ['ignored', 'refused'],
    'observed',
    'What a redeploy does with the field `configurations`, the name that a draft uses.',
    'users of 2026: silently ignored; refused finds the mistake',
  ),
  'redeploy-topic': choice(
    ['new', 'kept'],
    'observed',
    'Whether a redeploy gives event applications another topic.',
    'one user of 2026',
  ),
  'application-url': choice(
    ['with-path', 'origin', 'bare'],
    'observed',
    'Form of a service’s URL: with the endpoint, the origin only, or a host name.',
    'captured answers have the path; the API specification’s example is a host name',
  ),
  'secured-values': choice(
    ['masked', 'four-stars', 'key-only', 'absent'],
    'observed',
    'How secured values are shown: as many stars as characters, `****`, the key alone, or not at all.',
    'captured answers show runs of stars',
  ),
  'post-deploy-failure': choice(
    ['warning', 'fails'],
    'documented',
    'Whether a failing postDeploy script leaves a warning or fails the deployment.',
    'API specification shows a warning; the documentation of scripts says it is rolled back',
  ),
  'pre-undeploy-failure': choice(
    ['fails', 'ignored'],
    'inferred',
    'Whether a failing preUndeploy script ends in UndeployFailed.',
    'not documented',
  ),
  'second-delete': choice(
    ['refused', 'accepted', 'not-found'],
    'inferred',
    'Answer to deleting a Deployment that is being undeployed.',
    'not documented',
  ),
  'delete-unfinished': choice(
    ['refused', 'accepted'],
    'inferred',
    'Answer to deleting a Deployment that is queued or deploying.',
    'not documented',
  ),
  'api-client-after-undeploy': choice(
    ['removed', 'kept'],
    'open',
    'Whether the API client that Connect made for a Deployment goes with it.',
    'not documented',
  ),
  logs: choice(
    ['on', 'removed', 'gone'],
    'documented',
    'Deployment logs: there, or removed with 404 or 410.',
    'release note of 2026-11-06: removed after 2027-01-31',
  ),
  revisions: choice(
    ['on', 'off'],
    'documented',
    'Deployment revisions and rollback; every field and the rollback request are guesses.',
    'release note of 2026-10-23',
  ),
  'rollback-secured': choice(
    ['restored', 'kept'],
    'open',
    'Whether a rollback brings secured values back or keeps the present ones.',
    'not documented',
  ),
} as const;

function choice<const Values extends readonly [string, string, ...string[]]>(
  values: Values,
  mark: BehaviorMark,
  says: string,
  source: string,
): Choice<Values> {
  return { values, mark, says, source };
}
