import type { DeploymentPlan, HeldScope } from '@connect-console/domain';

import type { OmittedSecretsObservation } from '../journal/omitted-secrets.js';

/**
 * What became of the secured values that a redeploy left out: they were set before, and Connect's answer shows whether
 * they still are. Null when it left none out, or when the answer does not tell.
 */
export function observeOmittedSecrets(
  { scopes, sends }: Pick<DeploymentPlan, 'scopes' | 'sends'>,
  before: readonly HeldScope[],
  after: readonly HeldScope[],
): OmittedSecretsObservation | null {
  const stillSet = scopes
    .filter(({ application }) => (application === null ? sends.global : sends.values))
    .flatMap(({ application, secrets }) =>
      secrets
        .filter(({ key, fate }) => LEFT_OUT.includes(fate) && isSet(before, application, key) === true)
        .map(({ key }) => isSet(after, application, key)),
    );
  if (stillSet.includes(false)) return 'lost';
  return stillSet.includes(true) ? 'kept' : null;
}

const LEFT_OUT: readonly string[] = ['kept', 'mayBeLost', 'lost'];

function isSet(scopes: readonly HeldScope[], application: string | null, key: string): boolean | null {
  const scope = scopes.find((held) => held.application === application);
  return scope?.secured.find((secured) => secured.key === key)?.isSet ?? null;
}
