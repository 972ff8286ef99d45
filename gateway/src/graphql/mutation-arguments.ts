import { badUserInput } from '../bad-user-input.js';
import type { WireConnectorDraft, WireUpdateAction } from '../connect/draft-changes.js';
import type { Click, ConnectorDraft, ConnectorUpdateAction } from './generated/resolver-types.js';

/** RFC 9562, 5.7 */
const UUID_V7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** A click whose id nobody else makes. */
export function readClick(click: Click): Click {
  if (UUID_V7.test(click.id)) return click;
  throw badUserInput('The id of the click is not a UUID of version 7. Make one for each decision.');
}

export function readComment(comment: string): string {
  if (comment.trim() !== '') return comment;
  throw badUserInput('The comment is empty. Write one.');
}

/** `{ setName: { name } }` as the Connect API takes it: `{ action: 'setName', name }`. */
export function readActions(actions: readonly ConnectorUpdateAction[]): WireUpdateAction[] {
  if (actions.length === 0) throw badUserInput('There is nothing to change. Give at least one action.');
  return actions.map(readAction);
}

function readAction(fields: ConnectorUpdateAction): WireUpdateAction {
  const [given, ...others] = Object.entries(fields).filter(([, payload]) => payload);
  if (!given || others.length > 0) throw badUserInput('Each action has exactly one field. Split or fill it.');
  const [action, payload] = given;
  return { action, ...payload } as Named<keyof ConnectorUpdateAction>; // of the entry that the schema lets through
}

/** Compiles only as long as the schema names fields as the Connect API names actions. */
type Named<Name extends keyof ConnectorUpdateAction> = Name extends WireUpdateAction['action']
  ? { action: Name } & NonNullable<ConnectorUpdateAction[Name]>
  : { action: Name };

/** The draft without what was left open: the Connect API knows absent fields, and not null. */
export function readDraft(draft: ConnectorDraft): WireConnectorDraft {
  const { name, creator, repository, ...others } = draft;
  return {
    name,
    creator: { ...withoutNulls(creator), email: creator.email },
    repository,
    ...withoutNulls(others),
  };
}

type WithoutNulls<Fields> = { [Name in keyof Fields]?: NonNullable<Fields[Name]> };

function withoutNulls<Fields extends object>(fields: Fields): WithoutNulls<Fields> {
  const given = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(given) as WithoutNulls<Fields>; // the same fields
}
