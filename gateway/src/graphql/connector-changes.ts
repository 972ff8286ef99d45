import type { JournalEntry } from '@connect-console/domain';

import type { WireConnectorDraft, WireUpdateAction } from '../connect/draft-changes.js';
import type { StagedConnectorFacts } from '../connect/to-staged-connector.js';
import { concurrentModification, notFound } from '../connect/upstream-error.js';
import { carryOut } from '../journal/carry-out.js';
import type { Decision } from '../journal/decision.js';
import { outcomeUnknown } from '../journal/journal-error.js';
import { clickKey, idOf, subjectOf } from '../journal/journal-keys.js';
import { noteOutcome } from '../journal/note-outcome.js';
import { done, started, type Outcome } from '../journal/outcome.js';
import { readId } from './arguments.js';
import type { GatewayContext } from './context.js';
import type { Click } from './generated/resolver-types.js';

/** A connector as it was when the user decided; checked. */
export type Target = { id: string; version: number; click: Click };

type Update = { kind: Decision['kind']; actions: WireUpdateAction[]; tag?: string | null };

/** What Connect goes on working on after it has answered. */
const RUNS: readonly Decision['kind'][] = ['preview', 'publish', 'certification'];

/** Connect was asked, and has not answered as far as anybody knows. */
const UNKNOWN: readonly JournalEntry['state'][] = ['requested', 'unknown'];

/** Sends update actions, once per click. */
export function updateConnector(
  context: GatewayContext,
  { id, version, click }: Target,
  { kind, actions, tag = null }: Update,
): Promise<StagedConnectorFacts> {
  const { connect, userId, platformTime } = context;
  return carryOut<StagedConnectorFacts>(
    { kind, version, tag, click, userId, ...nameOf(id, click) },
    {
      send: () => connect.updateDraft(id, version, actions),
      outcomeOf: ({ repository }, intent) =>
        RUNS.includes(kind) ? started(repository.tag) : done(intent, repository.tag, platformTime()),
      async recall({ state }) {
        const current = await readCurrent(context, id);
        if (UNKNOWN.includes(state) && current.version <= version) throw outcomeUnknown('connectors');
        return current;
      },
    },
    context,
  );
}

/** Creates a draft, once per click. */
export function createConnector(
  context: GatewayContext,
  draft: WireConnectorDraft,
  click: Click,
): Promise<StagedConnectorFacts> {
  const { connect, userId, platformTime } = context;
  const outcomeOf = ({ id, repository }: StagedConnectorFacts, intent: JournalEntry): Outcome => ({
    ...done(intent, repository.tag, platformTime()),
    subject: subjectOf('connector', id),
  });
  return carryOut<StagedConnectorFacts>(
    { kind: 'create', version: null, tag: draft.repository.tag, click, userId, ...nameOf(null, click) },
    {
      send: () => connect.createDraft(draft),
      outcomeOf,
      async recall(entry) {
        if (entry.state === 'ended') return readCurrent(context, readId(idOf(entry)));
        const created = draft.key === undefined ? null : await connect.stagedConnector({ key: draft.key });
        if (!created || !isMadeFrom(draft, created)) throw outcomeUnknown('connectors');
        // Nothing else would ever find out: the journal of a connector knows only entries with its id.
        await noteOutcome(entry, outcomeOf(created, entry), context);
        return created;
      },
    },
    context,
  );
}

/** Deletes a draft that still has the version, once per click; answers its id. */
export function deleteConnector(context: GatewayContext, { id, version, click }: Target): Promise<string> {
  const { connect, userId, platformTime } = context;
  return carryOut<string>(
    { kind: 'delete', version, tag: null, click, userId, ...nameOf(id, click) },
    {
      async send() {
        const current = await readCurrent(context, id);
        if (current.version !== version) throw concurrentModification('Connector', version, current.version);
        await connect.deleteDraft(id);
        return id;
      },
      outcomeOf: (_id, intent) => done(intent, null, platformTime()),
      async recall({ state }) {
        if (state !== 'ended' && (await connect.stagedConnector({ id }))) throw outcomeUnknown('connectors');
        return id;
      },
    },
    context,
  );
}

function nameOf(id: string | null, click: Click): Pick<Decision, 'key' | 'subject'> {
  const subject = subjectOf('connector', id);
  return { key: clickKey(subject, click.id), subject };
}

async function readCurrent({ connect }: GatewayContext, id: string): Promise<StagedConnectorFacts> {
  const current = await connect.stagedConnector({ id });
  if (!current) throw notFound('Connector', id);
  return current;
}

/** Keys are unique, so that a draft of our key that says what we sent is the one we asked for. */
function isMadeFrom(draft: WireConnectorDraft, { name, repository }: StagedConnectorFacts): boolean {
  const { url, tag } = draft.repository;
  return name === draft.name && repository.url === url && repository.tag === tag;
}
