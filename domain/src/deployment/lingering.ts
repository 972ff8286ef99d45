const LINGERS_AFTER_MS = 7 * 24 * 60 * 60_000;

type Aged = {
  /** `preview`, `sandbox` or `production`; null in old responses */
  type: string | null;
  /** ISO 8601; null: nobody knows */
  since: string | null;
  /** ISO 8601, platform time */
  now: string;
};

/** Whether a preview Deployment is there for more than seven days: previews are for testing and to be deleted after it. */
export function isLingering({ type, since, now }: Aged): boolean {
  return type === 'preview' && since !== null && Date.parse(now) - Date.parse(since) > LINGERS_AFTER_MS;
}
