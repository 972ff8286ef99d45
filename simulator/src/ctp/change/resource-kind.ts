import type { Platform } from '../../platform.js';
import type { ResourceOf, TypeId } from '../shop.js';

/** Who changes something; without a client id it is a person in the Merchant Center. */
export type Actor = { clientId?: string };

/** A change under way: where, by whom, when. */
export type ChangeCall = { platform: Platform; projectKey: string; actor: Actor; now: string };

/** Type and payload of a Message that is to be written. */
export type MessageDraft = { type: string; [payload: string]: unknown };

/** What every stored resource has. */
type Stored = 'id' | 'version' | 'createdAt' | 'lastModifiedAt' | 'createdBy' | 'lastModifiedBy';

/** What an update action changes, and the Message that tells of it; seldom there is more than one. */
export type Change<Resource> = {
  facts: Partial<Resource>;
  message?: MessageDraft;
  furtherMessages?: readonly MessageDraft[];
};

/** One update action on a resource; throws CtpError. `input` is the action as it was sent. */
export type UpdateAction<Resource> = (
  resource: Resource,
  input: unknown,
  call: ChangeCall,
) => Change<Resource>;

/** Everything that the generic parts (queries, routes, changes) need to know of one type of resource. */
export type ResourceKind<Id extends TypeId> = {
  typeId: Id;
  /** In sentences: `Order`. */
  name: string;
  /** Of the URL: `orders`. */
  path: string;
  /** One of them is enough to read, one to change. */
  view: readonly string[];
  manage: readonly string[];
  /** For predicates and sorting. */
  fields: readonly string[];
  sortable?: readonly string[];
  /** A second identifier in URLs: `key`, `order-number`. */
  locator?: { segment: string; field: keyof ResourceOf[Id] & string };
  unique: readonly (keyof ResourceOf[Id] & string)[];
  /** What Messages and notifications repeat of the resource. */
  identifiers: (resource: ResourceOf[Id]) => Record<string, unknown>;
  /** The facts of a new resource; absent where the API creates it in another way. */
  create?: (draft: unknown, call: ChangeCall) => Omit<ResourceOf[Id], Stored>;
  createdMessage?: (resource: ResourceOf[Id]) => MessageDraft;
  deletedMessage?: (resource: ResourceOf[Id]) => MessageDraft;
  /** Which resources the API shows at all, where that is not all of them. */
  visibility?: (platform: Platform, projectKey: string) => (resource: ResourceOf[Id]) => boolean;
  /** The resource without what the API keeps to itself. */
  shown?: (resource: ResourceOf[Id]) => ResourceOf[Id];
  actions: Readonly<Record<string, UpdateAction<ResourceOf[Id]>>>;
};

/** A kind whose resources are created by posting a draft. */
export type CreatableKind<Id extends TypeId> = ResourceKind<Id> & Required<Pick<ResourceKind<Id>, 'create'>>;

/** The fields that every resource can be searched by. */
export const STORED_FIELDS = [
  'id',
  'version',
  'createdAt',
  'lastModifiedAt',
  'createdBy',
  'lastModifiedBy',
] as const;

/** The given identifiers without those that are absent. */
export function identified(identifiers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(identifiers).filter(([, value]) => value !== undefined));
}
