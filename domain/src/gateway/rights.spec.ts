import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PERMISSION_GROUPS, permissionKeyOf, rightsFromPermissions } from './rights.js';

const NONE = { view: false, manageConnectors: false, manageDeployments: false, replaySync: false };

describe('the permission key of an entry point', () => {
  it.each([
    ['connect-console', 'ConnectConsole'],
    ['avengers', 'Avengers'],
    ['the-avengers', 'TheAvengers'],
    ['the_avengers', 'The_Avengers'],
    ['avengers-01', 'Avengers/01'],
    ['avengers_01', 'Avengers_01'],
    ['01-avengers', '01Avengers'],
    ['a-b2-c', 'AB2C'],
  ])('of %s is %s', (entryPoint, key) => {
    expect(permissionKeyOf(entryPoint)).toBe(key);
  });
});

describe('the rights that permissions give', () => {
  it.each([
    [[], {}],
    [['canViewConnectConsole'], { view: true }],
    [['canManageConnectConsole'], { view: true }],
    [['canManageConnectConsoleConnectors'], { view: true, manageConnectors: true }],
    [['canManageConnectConsoleDeployments'], { view: true, manageDeployments: true }],
    [['canManageConnectConsoleSync'], { view: true, replaySync: true }],
    [['canView'], { view: true }],
    [['canManage'], { view: true, replaySync: true }],
    [['canViewConnectConsoleConnectors'], {}],
    [['canManageOtherApp', 'canManageOtherAppConnectors', 'canViewOtherApp'], {}],
    [['ManageConnectConsoleConnectors', 'canmanageconnectconsoleconnectors'], {}],
    [['canManageConnectConsoleConnectorsExtra', 'canManageConnectConsole2'], {}],
  ])('of %j are %j', (permissions, rights) => {
    expect(rightsFromPermissions(permissions, 'connect-console')).toEqual({ ...NONE, ...rights });
  });

  it('follow the names of the application’s own entry point', () => {
    expect(rightsFromPermissions(['canManageOps/01Deployments'], 'ops-01')).toEqual({
      ...NONE,
      view: true,
      manageDeployments: true,
    });
  });

  it('never let a custom view’s names manage connectors or deployments', () => {
    fc.assert(
      fc.property(fc.subarray(['canView', 'canManage', 'canManageConnectors', 'canManageSync']), (names) => {
        const rights = rightsFromPermissions(names, 'connect-console');
        return !rights.manageConnectors && !rights.manageDeployments;
      }),
    );
  });

  it('are never lost by granting more', () => {
    const names = [
      'canView',
      'canManage',
      'canViewConnectConsole',
      ...Object.values(PERMISSION_GROUPS).map((group) => `canManageConnectConsole${permissionKeyOf(group)}`),
    ];
    fc.assert(
      fc.property(fc.subarray(names), fc.subarray(names), (some, more) => {
        const before = rightsFromPermissions(some, 'connect-console');
        const after = rightsFromPermissions([...some, ...more], 'connect-console');
        return Object.entries(before).every(([right, held]) => !held || after[right as keyof typeof after]);
      }),
    );
  });
});
