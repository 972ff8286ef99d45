/** The status that came back, or why none did. */
export type Answer = number | 'unreachable' | 'late';

/** Sends a push and waits for the acknowledgement; never rejects, follows no redirect. */
export async function post(
  url: string,
  { headers, body }: { headers: Record<string, string>; body: string },
  { withinSeconds, signal }: { withinSeconds: number; signal: AbortSignal },
): Promise<Answer> {
  const timeout = AbortSignal.timeout(withinSeconds * 1000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.any([timeout, signal]),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return timeout.aborted ? 'late' : 'unreachable';
  }
}

/** Connect documentation, event applications: no other status acknowledges. Node's client never ends with 102. */
const ACKNOWLEDGING = new Set<Answer>([102, 200, 201, 202, 204]);

export function isAcknowledgement(answer: Answer): boolean {
  return ACKNOWLEDGING.has(answer);
}
