import { UpstreamError } from '../connect/upstream-error.js';
import { refused } from '../journal/outcome.js';

/**
 * Connect's answer; when it is lost, what can be seen of it instead. Nothing is sent again: `look` reads once, and answers
 * null when it cannot tell that Connect did what was asked.
 */
export async function orWhatCameOfIt<Answer>(
  asked: Promise<Answer>,
  look: () => Promise<Answer | null>,
): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    const isLost = error instanceof UpstreamError && refused(error, '') === null;
    const seen = isLost ? await look().catch(() => null) : null;
    if (seen === null) throw error;
    return seen;
  }
}
