import type {
  ConnectorVersion,
  DeclaredScope,
  DeploymentDrift,
  HeldScope,
  RetryPolicy,
  UsualDuration,
} from '@connect-console/domain';
import type { TDeploymentDetailFragment } from '../../generated/gateway';
import { toDeclaredScopes, toHeldScopes } from '../configuration/to-configuration';
import { toDeploymentSummary, type DeploymentSummary } from '../to-deployment';
import { toDrift, toSince, type Since } from '../to-state';

/** A Deployment with its applications, its environment configuration, and how far it is behind. */
export type DeploymentDetail = DeploymentSummary & {
  version: number;
  applications: DeployedApplication[];
  held: HeldScope[];
  /** What the connector declares, as it is deployed. */
  declared: DeclaredScope[];
  /** Connect Console itself runs in it; null: that cannot be told now. */
  isOwn: boolean | null;
  /** When it came to its status; null when nobody knows. */
  since: Since | null;
  /** Null: Connect is not at work on it, or the journal does not know since when. */
  run: DeploymentRunNow | null;
  usual: UsualTimes;
  drift: DeploymentDrift;
  /** What a redeploy with the update would bring; null when there is none, or it cannot be read. */
  latest: (ConnectorVersion & { isDeployable: boolean }) | null;
  /** Null when there is none, or it cannot be read. */
  published: ConnectorVersion | null;
  /** Null when there is none, or it cannot be read. */
  draft: ConnectorVersion | null;
};

/** How long the run that Connect is at takes otherwise, by its connector and type; null: too few runs are known. */
export type UsualTimes = {
  run: UsualDuration | null;
  /** The status that it has now */
  phase: UsualDuration | null;
};

export type DeployedApplication = {
  id: string;
  name: string;
  /** Null when the connector as it was deployed does not know the application. */
  type: string | null;
  url: string | null;
  topic: string | null;
  /** Cron expression */
  schedule: string | null;
  retryPolicy: RetryPolicy | null;
};

/** The run that Connect is at. Times are ISO 8601, platform time. */
export type DeploymentRunNow = {
  /** `deploy`, `redeploy`, `undeploy`; open */
  kind: string;
  startedAt: string;
  /** It was started elsewhere, and `startedAt` is when it was first seen. */
  isFirstSeen: boolean;
  /** Since when it has had its status, as far as seen */
  phaseSince: string;
  /** Time of this answer */
  asOf: string;
};

/** Maps the gateway's Deployment to our model. */
export function toDeploymentDetail(wire: TDeploymentDetailFragment): DeploymentDetail {
  const { version, connector, isOwn, since, run, usual, drift, latest, published, draft } = wire;
  const held = toHeldScopes(wire);
  return {
    ...toDeploymentSummary(wire),
    version,
    applications: wire.applications.map((application) => toApplication(application, held)),
    held,
    declared: toDeclaredScopes(connector),
    isOwn,
    since: since && toSince(since),
    run: run && toRun(run),
    usual: { run: usual.run && toUsual(usual.run), phase: usual.phase && toUsual(usual.phase) },
    drift: toDrift(drift),
    latest: latest && {
      version: latest.version,
      tag: latest.repository.tag,
      isDeployable: latest.deployable,
    },
    published: published && { version: published.version, tag: published.tag },
    draft: draft && { version: draft.version, tag: draft.tag },
  };
}

type WireApplication = Omit<DeployedApplication, 'name' | 'type' | 'retryPolicy'> & {
  applicationName: string;
  applicationType: string | null;
};

function toApplication(wire: WireApplication, held: readonly HeldScope[]): DeployedApplication {
  const { id, applicationName: name, applicationType: type, url, topic, schedule } = wire;
  const retryPolicy = held.find(({ application }) => application === name)?.retryPolicy ?? null;
  return { id, name, type, url, topic, schedule, retryPolicy };
}

function toRun(wire: NonNullable<TDeploymentDetailFragment['run']>): DeploymentRunNow {
  const { kind, startedAt, startedAtSource, phaseSince, asOf } = wire;
  return { kind, startedAt, isFirstSeen: startedAtSource === 'seen', phaseSince, asOf };
}

function toUsual({ median, p95, runs }: { median: number; p95: number; runs: number }): UsualDuration {
  return { medianMs: median, p95Ms: p95, runs };
}
