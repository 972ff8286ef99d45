import { z } from 'zod';
import type { ApplicationConfiguration } from '../../state.js';
import { refusal } from '../connect-error.js';

const backoffSeconds = z.number().int().min(1).max(600);

/** The rules of connect.yaml; that an override follows them is inferred. */
const retryPolicySchema = z.discriminatedUnion('strategy', [
  z.strictObject({ strategy: z.literal('immediate') }),
  z
    .strictObject({
      strategy: z.literal('exponential-backoff'),
      minBackoffSeconds: backoffSeconds,
      maxBackoffSeconds: backoffSeconds,
      maxAttempts: z.number().int().min(5).max(100).optional(),
    })
    .refine(({ minBackoffSeconds, maxBackoffSeconds }) => minBackoffSeconds <= maxBackoffSeconds),
]);

/** Throws for an override that is not valid or not of an event application; both texts are guesses. */
export function checkRetryPolicy(
  { applicationName, retryPolicy }: ApplicationConfiguration,
  applicationType: string,
): void {
  if (retryPolicy === undefined) return;
  if (applicationType !== 'event') {
    const message = `The retry policy of application ${applicationName} cannot be overridden, because it is not an event application`;
    throw refusal('DeploymentRetryPolicyOverrideNotAllowed', message);
  }
  if (!retryPolicySchema.safeParse(retryPolicy).success) {
    throw refusal(
      'DeploymentInvalidRetryPolicy',
      `The retry policy of application ${applicationName} is not valid`,
    );
  }
}
