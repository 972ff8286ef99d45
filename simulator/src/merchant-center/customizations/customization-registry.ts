import { GraphQLError } from 'graphql';
import { type Platform, timestamp } from '../../platform.js';
import type { CustomizationStatus, Registered } from '../../state.js';
import { type CustomizationPermission, withdrawPermissions } from '../access/applied-permissions.js';

type AnyDraft = { permissions: CustomizationPermission[] };

/** What an organization does with its custom applications, or with its custom views. Every refusal is a GraphQLError. */
export type CustomizationRegistry<Draft> = {
  register: (organizationId: string, draft: Draft) => Registered<Draft>;
  change: (organizationId: string, id: string, draft: Draft) => Registered<Draft>;
  /** Back to Draft uninstalls it everywhere. */
  setStatus: (organizationId: string, id: string, status: CustomizationStatus) => Registered<Draft>;
  /** Without project keys it is installed in every project. */
  install: (organizationId: string, id: string, projectKeys: string[] | null) => Registered<Draft>;
  /** Answers what was installed; users lose the permissions that it declares. */
  uninstall: (organizationId: string, installationId: string) => Registered<Draft>;
  remove: (organizationId: string, id: string) => Registered<Draft>;
};

type RegistryDeps<Draft> = {
  platform: Pick<Platform, 'state' | 'clock' | 'nextId'>;
  /** How messages name it, e.g. `Custom Application`. */
  noun: string;
  /** The stored ones; a reset puts another list in its place. */
  stored: () => Registered<Draft>[];
  /** Throws when the draft cannot be registered beside the others. */
  check?: (draft: Draft, others: readonly Registered<Draft>[]) => void;
};

export function createCustomizationRegistry<Draft extends AnyDraft>({
  platform,
  noun,
  stored,
  check = () => undefined,
}: RegistryDeps<Draft>): CustomizationRegistry<Draft> {
  const { state, clock } = platform;
  // The Merchant Center's ids have 25 characters and no dashes.
  const nextId = (): string => `c${platform.nextId().replaceAll('-', '').slice(0, 24)}`;

  function find(organizationId: string, isWanted: (one: Registered<Draft>) => boolean): Registered<Draft> {
    const found = stored().find((one) => one.organizationId === organizationId && isWanted(one));
    return found ?? refuse('NOT_FOUND', `This organization has no such ${noun}.`);
  }

  function store(changed: Registered<Draft>): Registered<Draft> {
    const list = stored();
    const index = list.findIndex(({ id }) => id === changed.id);
    list[index === -1 ? list.length : index] = changed;
    return changed;
  }

  function withoutInstallation({ installation, ...rest }: Registered<Draft>): Registered<Draft> {
    const affected = installation?.projectKeys ?? state.projects.map(({ key }) => key);
    if (installation) withdrawPermissions(state, affected, rest.draft.permissions);
    return { ...rest, updatedAt: timestamp(clock) };
  }

  return {
    register(organizationId, draft) {
      check(draft, stored());
      const now = timestamp(clock);
      const dates = { createdAt: now, updatedAt: now };
      return store({ id: nextId(), organizationId, status: 'DRAFT', ...dates, draft });
    },
    change(organizationId, id, draft) {
      const known = find(organizationId, (one) => one.id === id);
      check(
        draft,
        stored().filter((other) => other.id !== id),
      );
      const isReady = known.status === 'PRIVATE_USAGE';
      if (isReady && !isSame(draft.permissions, known.draft.permissions)) {
        refuse('BAD_REQUEST', `The permissions of a ${noun} can be changed only while it is in state Draft.`);
      }
      return store({ ...known, draft, updatedAt: timestamp(clock) });
    },
    setStatus(organizationId, id, status) {
      const known = find(organizationId, (one) => one.id === id);
      const kept = status === 'DRAFT' ? withoutInstallation(known) : known;
      return store({ ...kept, status, updatedAt: timestamp(clock) });
    },
    install(organizationId, id, projectKeys) {
      const known = find(organizationId, (one) => one.id === id);
      if (known.status !== 'PRIVATE_USAGE') refuse('BAD_REQUEST', `The ${noun} is not in state Ready.`);
      const now = timestamp(clock);
      const installation = { id: nextId(), createdAt: now, updatedAt: now, projectKeys };
      return store({ ...known, installation });
    },
    uninstall(organizationId, installationId) {
      const known = find(organizationId, ({ installation }) => installation?.id === installationId);
      store(withoutInstallation(known));
      return known;
    },
    remove(organizationId, id) {
      const known = find(organizationId, (one) => one.id === id);
      if (known.installation) refuse('BAD_REQUEST', `The ${noun} is still installed.`);
      stored().splice(stored().indexOf(known), 1);
      return known;
    },
  };
}

/** Throws what a GraphQL answer says instead of data. */
export function refuse(code: 'BAD_REQUEST' | 'FORBIDDEN' | 'NOT_FOUND', message: string): never {
  throw new GraphQLError(message, { extensions: { code } });
}

function isSame(
  left: readonly CustomizationPermission[],
  right: readonly CustomizationPermission[],
): boolean {
  const texts = (permissions: readonly CustomizationPermission[]): string =>
    permissions
      .map(({ name, oAuthScopes }) => `${name}:${[...oAuthScopes].sort().join()}`)
      .sort()
      .join(' ');
  return texts(left) === texts(right);
}
