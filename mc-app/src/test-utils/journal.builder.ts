/** A line of a report as the gateway answers it. */
export type ReportEntryContent = {
  type: string;
  title: string;
  message: string | null;
  application: string | null;
  createdAt: string | null;
};

type ChangedKeyContent = { application: string | null; key: string };

type DeploymentChangeContent = {
  connectorBefore: { version: number; tag: string } | null;
  connectorAfter: { version: number; tag: string };
  updateConnector: boolean;
  skipScripts: boolean;
  values: (ChangedKeyContent & { isSetting: boolean; before: string | null; after: string | null })[];
  omittedValues: number;
  secretsReplaced: ChangedKeyContent[];
};

/** Everything that a screen may ask of an entry of the journal. */
export type JournalEntryContent = {
  id: string;
  kind: string;
  origin: string;
  state: string;
  startedAt: string;
  startedBy: { id: string; displayName: string | null } | null;
  resourceVersion: number | null;
  tag: string | null;
  reason: string | null;
  change: DeploymentChangeContent | null;
  phases: { status: string; seenAt: string }[];
  ending: {
    verdict: string;
    endedAt: string;
    endedAtSource: string;
    report: { entries: ReportEntryContent[] } | null;
  } | null;
  failure: { code: string; message: string; correlationId: string | null } | null;
};

export type ActivityContent = {
  asOf: string;
  available: boolean;
  complete: boolean;
  entries: JournalEntryContent[];
};

/** What the gateway answers about something that nothing was done with, at noon. */
export function buildActivity(given: Partial<ActivityContent> = {}): ActivityContent {
  return { asOf: '2026-11-20T12:00:00.000Z', available: true, complete: true, entries: [], ...given };
}

/** An entry of the journal: a preview of v1.0.0 that Ada asked for and that Connect accepted within five minutes. */
export function buildJournalEntry(given: Partial<JournalEntryContent> = {}): JournalEntryContent {
  return {
    id: 'connector.connector-1.click-1',
    kind: 'preview',
    origin: 'console',
    state: 'ended',
    startedAt: '2026-11-20T10:00:00.000Z',
    startedBy: { id: 'user-1', displayName: 'Ada Lovelace' },
    resourceVersion: 7,
    tag: 'v1.0.0',
    reason: null,
    change: null,
    phases: [],
    ending: {
      verdict: 'passed',
      endedAt: '2026-11-20T10:05:00.000Z',
      endedAtSource: 'report',
      report: { entries: [] },
    },
    failure: null,
    ...given,
  };
}

/** An entry of a Deployment: a redeploy of v1.0.0 as it was, asked for by Ada, done within five minutes. */
export function buildDeploymentEntry(given: Partial<JournalEntryContent> = {}): JournalEntryContent {
  return buildJournalEntry({
    id: 'deployment.deployment-1.11.click-1',
    kind: 'redeploy',
    resourceVersion: 11,
    reason: 'The address of the partner has changed',
    change: buildDeploymentChange(),
    ...given,
  });
}

/** What a redeploy was to change: nothing. */
export function buildDeploymentChange(given: Partial<DeploymentChangeContent> = {}): DeploymentChangeContent {
  return {
    connectorBefore: { version: 5, tag: 'v1.0.0' },
    connectorAfter: { version: 5, tag: 'v1.0.0' },
    updateConnector: false,
    skipScripts: false,
    values: [],
    omittedValues: 0,
    secretsReplaced: [],
    ...given,
  };
}
