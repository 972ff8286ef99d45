import type { DeploymentChange, ReportEntry, RunPhase } from '@connect-console/domain';
import { toActivityEntry, type Activity, type ActivityEntry } from '../../connectors/journal/to-activity';
import type {
  TDeploymentJournalLineFragment,
  TFetchDeploymentQuery,
  TFetchDeploymentTimelineQuery,
} from '../../generated/gateway';
import { toReportEntries } from '../../to-report-entries';

/** Something that was done with a Deployment. */
export type DeploymentEntry = ActivityEntry & {
  /** Null where nobody was asked for one */
  reason: string | null;
  /** Oldest first */
  phases: RunPhase[];
};

/** What has been done with a Deployment, as far as the journal tells. */
export type DeploymentActivity = Omit<Activity, 'entries'> & { entries: DeploymentEntry[] };

/** An entry with what it was to change, and with the report that Connect left. */
export type TimelineEntry = DeploymentEntry & {
  change: DeploymentChange | null;
  /** Null: there was none, or it was overwritten before it was seen. */
  report: ReportEntry[] | null;
};

/** What has been done with a Deployment, in full. */
export type Timeline = Omit<Activity, 'entries'> & { entries: TimelineEntry[] };

/** Maps the gateway's activity of a Deployment, without changes and reports. */
export function toDeploymentActivity(wire: TFetchDeploymentQuery['deploymentActivity']): DeploymentActivity {
  const { asOf, available, complete, entries } = wire;
  return { asOf, isAvailable: available, isComplete: complete, entries: entries.map(toDeploymentEntry) };
}

/** Maps the gateway's activity of a Deployment. */
export function toTimeline(wire: TFetchDeploymentTimelineQuery['deploymentActivity']): Timeline {
  const { asOf, available, complete, entries } = wire;
  return { asOf, isAvailable: available, isComplete: complete, entries: entries.map(toTimelineEntry) };
}

function toDeploymentEntry(wire: TDeploymentJournalLineFragment): DeploymentEntry {
  return {
    ...toActivityEntry(wire),
    reason: wire.reason,
    phases: wire.phases.map(({ status, seenAt }) => ({ status, seenAt })),
  };
}

type WireEntry = TFetchDeploymentTimelineQuery['deploymentActivity']['entries'][number];

function toTimelineEntry(wire: WireEntry): TimelineEntry {
  return {
    ...toDeploymentEntry(wire),
    change: wire.change && toChange(wire.change),
    report: toReportEntries(wire.ending?.report ?? null),
  };
}

function toChange(wire: NonNullable<WireEntry['change']>): DeploymentChange {
  const { connectorBefore, connectorAfter, updateConnector, skipScripts, omittedValues } = wire;
  return {
    connectorBefore: connectorBefore && { version: connectorBefore.version, tag: connectorBefore.tag },
    connectorAfter: { version: connectorAfter.version, tag: connectorAfter.tag },
    updateConnector,
    skipScripts,
    values: wire.values.map(({ application, key, isSetting, before, after }) => ({
      application,
      key,
      isSetting,
      before,
      after,
    })),
    omittedValues,
    secretsReplaced: wire.secretsReplaced.map(({ application, key }) => ({ application, key })),
  };
}
