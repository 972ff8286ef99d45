import assert from 'node:assert/strict';
import { DUMMY_URL, ENTRY_POINT, syncRegistration } from './registrations.mjs';
import { OPERATOR_SCOPES, PROJECT } from './scenario.mjs';

/** @typedef {import('./steps.mjs').Step} Step @typedef {import('./steps.mjs').Rehearsal} Rehearsal */

/**
 * Before anything is deployed.
 * @param {Rehearsal} rehearsal
 * @returns {Step[]}
 */
export function registerSteps(rehearsal) {
  const { merchantCenter, progress, control, project } = rehearsal;
  const register = (/** @type {'mc-app' | 'mc-view'} */ folder) =>
    syncRegistration(folder, {
      apiUrl: merchantCenter.apiUrl,
      session: progress.session,
      url: DUMMY_URL,
    });
  return [
    {
      title: 'Check what you need',
      async run() {
        progress.before = await control('GET', '/holdings');
        progress.session = await merchantCenter.signIn('admin');
        const query = '{ myOrganizations { results { id } } }';
        const { myOrganizations } = await merchantCenter.ask(progress.session, {
          target: 'administration',
          query,
        });
        assert.deepEqual(myOrganizations.results, [{ id: PROJECT.organization.id }]);
        const { body } = await project.apiClients().get().execute();
        const granted = body.results[0]?.scope.split(' ') ?? [];
        assert.deepEqual(
          granted,
          OPERATOR_SCOPES.map((scope) => `${scope}:${PROJECT.key}`),
        );
        return `an administrator of ${PROJECT.organization.name}, an API client with ${granted.length} scopes`;
      },
    },
    {
      title: 'Register the application',
      async run() {
        await register('mc-app');
        const { application } = await rehearsal.registrations.list();
        assert.deepEqual(
          [application.status, application.url, application.entryPointUriPath],
          ['DRAFT', DUMMY_URL, ENTRY_POINT],
        );
        progress.applicationId = application.id;
        return `${application.id}, Draft, ${application.permissions.length} permissions`;
      },
    },
    {
      title: 'Register the view',
      async run() {
        await register('mc-view');
        const { view } = await rehearsal.registrations.list();
        assert.deepEqual([view.status, view.url], ['DRAFT', DUMMY_URL]);
        progress.viewId = view.id;
        return `${view.id}, Draft, ${view.locators.length} locators`;
      },
    },
  ];
}
