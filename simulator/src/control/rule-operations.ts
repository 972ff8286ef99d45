import { z } from 'zod';
import {
  behaviorNames,
  type ConnectBehavior,
  defaultConnectBehavior,
  parseConnectBehavior,
} from '../connect/behavior/behavior.js';
import { type BehaviorMark, CONNECT_BEHAVIORS } from '../connect/behavior/behavior-table.js';
import type { Platform } from '../platform.js';
import type { User } from '../state.js';
import { ControlError } from './control-error.js';

export type BehaviorSwitch = {
  name: string;
  value: string;
  values: readonly string[];
  mark: BehaviorMark;
  says: string;
  source: string;
};

type Behavior = { behavior: BehaviorSwitch[] };
type Permissions = { permissions: string[] };

/** How the Connect API behaves, and what users may do. */
export type RuleOperations = {
  showBehavior: () => Behavior;
  changeBehavior: (body: unknown) => Behavior;
  restoreBehavior: () => Behavior;
  showUsers: () => { users: Pick<User, 'name' | 'permissions'>[] };
  showPermissions: (user: string, projectKey: string) => Permissions;
  changePermissions: (user: string, projectKey: string, body: unknown) => Permissions;
};

const behaviorSchema = z.record(z.string(), z.string());
const permission = z.string().regex(/^can[A-Z][A-Za-z0-9]*$/, {
  error: ({ input }) => `"${input}" is no permission: they are named like canViewOrders`,
});
const permissionsSchema = z.strictObject({ permissions: z.array(permission) });

export function createRuleOperations({
  state,
  connectBehavior,
}: Pick<Platform, 'state' | 'connectBehavior'>): RuleOperations {
  function showBehavior(): Behavior {
    const behavior = behaviorNames().map((name) => ({
      name,
      value: connectBehavior[name],
      ...CONNECT_BEHAVIORS[name],
    }));
    return { behavior };
  }

  function setBehavior(behavior: Partial<ConnectBehavior>): Behavior {
    Object.assign(connectBehavior, behavior);
    return showBehavior();
  }

  function userOf(name: string, projectKey: string): User {
    const user = state.users.find((candidate) => candidate.name === name);
    if (user === undefined) throw new ControlError(404, `There is no user "${name}".`);
    if (state.projects.some(({ key }) => key === projectKey)) return user;
    throw new ControlError(404, `There is no project "${projectKey}".`);
  }

  return {
    showBehavior,
    changeBehavior: (body) => {
      const settings = Object.entries(behaviorSchema.parse(body)).map(([name, value]) => `${name}=${value}`);
      return setBehavior(Object.assign({}, ...settings.map(parseConnectBehavior)));
    },
    restoreBehavior: () => setBehavior(defaultConnectBehavior()),
    showUsers: () => ({ users: state.users.map(({ name, permissions }) => ({ name, permissions })) }),
    showPermissions: (name, projectKey) => ({
      permissions: userOf(name, projectKey).permissions[projectKey] ?? [],
    }),
    changePermissions: (name, projectKey, body) => {
      const permissions = [...new Set(permissionsSchema.parse(body).permissions)];
      userOf(name, projectKey).permissions[projectKey] = permissions;
      return { permissions };
    },
  };
}
