import type { Answered, Organization } from './organization.js';

/** What one test shows of registering and installing in the Merchant Center. */
export type CustomizationRow = {
  operation: string;
  circumstances: string;
  /** `ok`, or the code of the refusal. */
  answer: string;
  mark: 'documented' | 'inferred' | 'guessed';
  produce: (organization: Organization) => Promise<Answered>;
};

/** Operations at target `settings`; those for views answer in the same way. */
export const CUSTOMIZATION_ROWS: readonly CustomizationRow[] = [
  row('createCustomApplication', 'by an administrator: a Draft', 'ok', 'documented', async ({ register }) => {
    const answered = await register('ops');
    return expecting(answered, answered.data?.status === 'DRAFT');
  }),
  row(
    'createCustomApplication',
    'with an entry point that is taken',
    'BAD_REQUEST',
    'inferred',
    async ({ register }) => {
      await register('ops');
      return register('ops');
    },
  ),
  row(
    'createCustomApplication',
    'by somebody who does not administer',
    'FORBIDDEN',
    'inferred',
    ({ register }) => register('ops', { by: 'merchant' }),
  ),
  row(
    'updateCustomApplication',
    'another URL, in state Ready',
    'ok',
    'inferred',
    async ({ registerReady, update }) =>
      update(await registerReady('ops'), { url: 'https://mc-app-1.example.com' }),
  ),
  row(
    'updateCustomApplication',
    'other scopes, in state Draft',
    'ok',
    'documented',
    async ({ register, update }) => update(idOf(await register('ops')), { scopes: ['view_orders'] }),
  ),
  row(
    'updateCustomApplication',
    'other scopes, in state Ready',
    'BAD_REQUEST',
    'documented',
    async ({ registerReady, update }) => update(await registerReady('ops'), { scopes: ['view_orders'] }),
  ),
  row(
    'installCustomApplication',
    'in state Draft',
    'BAD_REQUEST',
    'inferred',
    async ({ register, install }) => install(idOf(await register('ops')), ['demo-store']),
  ),
  row(
    'installCustomApplication',
    'in one project: in its menu only',
    'ok',
    'documented',
    async ({ registerReady, install, menuOf }) => {
      const answered = await install(await registerReady('ops'), ['demo-outlet']);
      const menus = [await menuOf('demo-outlet'), await menuOf('demo-store')];
      return expecting(answered, menus[0]?.includes('ops') === true && !menus[1]?.includes('ops'));
    },
  ),
  row(
    'installCustomApplication',
    'without project keys: in all projects',
    'ok',
    'inferred',
    async ({ registerReady, install, menuOf }) => {
      const answered = await install(await registerReady('ops'), null);
      const menus = [await menuOf('demo-outlet'), await menuOf('demo-store')];
      return expecting(
        answered,
        menus.every((menu) => menu.includes('ops')),
      );
    },
  ),
  row(
    'changeCustomApplicationStatus',
    'back to Draft: uninstalled, permissions lost',
    'ok',
    'documented',
    async ({ installed, setStatus, grant, permissionsOf, menuOf }) => {
      const id = await installed('ops', ['demo-store']);
      grant('merchant', 'canViewOps');
      const answered = await setStatus(id, 'DRAFT');
      const isGone = !(await menuOf('demo-store')).includes('ops');
      return expecting(answered, isGone && !permissionsOf('merchant').includes('canViewOps'));
    },
  ),
  row(
    'uninstallCustomApplication',
    'installed: permissions lost, still Ready',
    'ok',
    'inferred',
    async ({ installed, uninstall, grant, permissionsOf }) => {
      await installed('ops', ['demo-store']);
      grant('merchant', 'canViewOps');
      const answered = await uninstall();
      return expecting(answered, !permissionsOf('merchant').includes('canViewOps'));
    },
  ),
  row(
    'deleteCustomApplication',
    'while it is installed',
    'BAD_REQUEST',
    'guessed',
    async ({ installed, remove }) => remove(await installed('ops', ['demo-store'])),
  ),
  row('deleteCustomApplication', 'that is not installed', 'ok', 'inferred', async ({ register, remove }) =>
    remove(idOf(await register('ops'))),
  ),
  row('deleteCustomApplication', 'of nothing that exists', 'NOT_FOUND', 'guessed', ({ remove }) =>
    remove('none'),
  ),
];

function row(
  operation: string,
  circumstances: string,
  answer: string,
  mark: CustomizationRow['mark'],
  produce: CustomizationRow['produce'],
): CustomizationRow {
  return { operation, circumstances, answer, mark, produce };
}

function idOf({ data }: Answered): string {
  return data?.id ?? '';
}

/** An answer that says yes while the effect is missing counts as another answer. */
function expecting(answered: Answered, hasEffect: boolean): Answered {
  return hasEffect ? answered : { code: 'no effect', data: null };
}
