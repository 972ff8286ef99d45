import { UpstreamError } from '../connect/upstream-error.js';
import { refused } from '../journal/outcome.js';

/**
 * Connect's answer; when it is lost, what can be seen of it instead. Nothing is sent again: `look` reads once, and answers
 * null when it cannot tell that Connect did what was asked.
 */
export async function orWhatCameOfIt<Answer>(
  asked: Promise<Answer>,
  look: () => Promise<Answer | null>,
  isDoneAfter: (error: UpstreamError) => boolean = () => false,
): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    const mayBeDone = refused(error, '') === null || isDoneAfter(error);
    const seen = mayBeDone ? await look().catch(() => null) : null;
    if (seen === null) throw error;
    return seen;
  }
}
