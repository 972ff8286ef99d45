import type { JournalEntry } from '@connect-console/domain';

import type { DeploymentFacts } from '../connect/to-deployment.js';
import { notFound } from '../connect/upstream-error.js';
import type { Steps } from '../journal/carry-out.js';
import type { Decision } from '../journal/decision.js';
import { outcomeUnknown } from '../journal/journal-error.js';
import { idOf, subjectOf, versionedClickKey } from '../journal/journal-keys.js';
import { latest } from '../journal/latest.js';
import { noteOutcome } from '../journal/note-outcome.js';
import { started, type Outcome } from '../journal/outcome.js';
import type { GatewayContext } from './context.js';
import { showsRunOf } from './deployment-evidence.js';
import type { Click } from './generated/resolver-types.js';

type Asked = { kind: Decision['kind']; id: string | null; version: number | null; click: Click };
type After = Omit<Steps<DeploymentFacts>, 'send'>;

/** A decision about a Deployment, before it has been checked. */
export function toDecision({ userId }: GatewayContext, { kind, id, version, click }: Asked): Decision {
  const subject = subjectOf('deployment', id);
  const key = versionedClickKey(subject, version, click.id);
  return { key, subject, kind, version, tag: null, click, userId };
}

/**
 * What follows when Connect was asked to work on a Deployment, and when the same click arrives again. `find` reads the
 * Deployment that it is about, while nobody knows whether Connect did anything.
 */
export function afterAsking(context: GatewayContext, find: () => Promise<DeploymentFacts | null>): After {
  const { connect } = context;
  const outcomeOf = (answer: DeploymentFacts, intent: JournalEntry): Outcome => ({
    ...started(answer.connector.repository.tag),
    subject: subjectOf('deployment', answer.id),
    phases: [{ status: answer.status, seenAt: latest(context.platformTime(), intent.startedAt) }],
  });

  return {
    outcomeOf,
    async recall(entry) {
      const isKnown = entry.state === 'running' || entry.state === 'ended';
      const current = await (isKnown ? connect.deployment({ id: idOf(entry) }) : find());
      if (!current && (isKnown || entry.kind === 'undeploy')) throw notFound('Deployment', idOf(entry));
      if (!current || !(isKnown || showsRunOf(entry, current))) throw outcomeUnknown('deployments');
      if (!isKnown) await noteOutcome(entry, outcomeOf(current, entry), context);
      return current;
    },
  };
}
