/** What Connect allows an application of one type; null where a limit does not apply. */
export type ApplicationLimits = {
  /** Time for one request, in seconds. */
  requestSeconds: number | null;
  /** Time to acknowledge an event, in seconds. */
  acknowledgeSeconds: number | null;
  /** How long an event that nobody acknowledged is kept, in days. */
  retentionDays: number | null;
  /** HTTP status codes that acknowledge an event. */
  acknowledgedBy: readonly number[];
  /** Time for one run of a job, in minutes. */
  runMinutes: number | null;
  /** Runs by a schedule of connect.yaml that each Deployment can override. */
  hasSchedule: boolean;
  /** Retries of events can be set in connect.yaml and overridden by each Deployment. */
  hasRetryPolicy: boolean;
  scalesAutomatically: boolean;
};

const ANSWERS_REQUESTS: ApplicationLimits = {
  requestSeconds: 300,
  acknowledgeSeconds: null,
  retentionDays: null,
  acknowledgedBy: [],
  runMinutes: null,
  hasSchedule: false,
  hasRetryPolicy: false,
  scalesAutomatically: true,
};

const LIMITS: ReadonlyMap<string, ApplicationLimits> = new Map([
  ['service', ANSWERS_REQUESTS],
  ['merchant-center-custom-application', ANSWERS_REQUESTS],
  // The name of a custom application in old connect.yaml files.
  ['mc-app', ANSWERS_REQUESTS],
  ['merchant-center-custom-view', ANSWERS_REQUESTS],
  ['assets', { ...ANSWERS_REQUESTS, scalesAutomatically: false }],
  [
    'event',
    {
      ...ANSWERS_REQUESTS,
      acknowledgeSeconds: 10,
      retentionDays: 7,
      acknowledgedBy: [102, 200, 201, 202, 204],
      hasRetryPolicy: true,
      scalesAutomatically: false,
    },
  ],
  [
    'job',
    {
      ...ANSWERS_REQUESTS,
      requestSeconds: null,
      runMinutes: 30,
      hasSchedule: true,
      scalesAutomatically: false,
    },
  ],
]);

/** The documented limits of an application type; null for a type that we do not know. */
export function applicationLimits(type: string): ApplicationLimits | null {
  return LIMITS.get(type) ?? null;
}
