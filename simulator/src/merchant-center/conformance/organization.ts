import type { CustomizationStatus } from '../../state.js';
import type { TestMerchantCenter } from '../test-utils/merchant-center.builder.js';

type Data = { id: string; status?: string } | null;

/** `ok`, or the code of the refusal. */
export type Answered = { code: string; data: Data };

type Draft = { url?: string; scopes?: string[] };

/** The operations of an organization, as somebody who is signed in asks for them. */
export type Organization = {
  register: (entryPoint: string, options?: { by?: string }) => Promise<Answered>;
  /** Registered and in state Ready; answers the id. */
  registerReady: (entryPoint: string) => Promise<string>;
  update: (id: string, draft: Draft) => Promise<Answered>;
  setStatus: (id: string, status: CustomizationStatus) => Promise<Answered>;
  install: (id: string, projectKeys: string[] | null) => Promise<Answered>;
  /** Registered, Ready and installed; answers the id. */
  installed: (entryPoint: string, projectKeys: string[]) => Promise<string>;
  /** What was installed last. */
  uninstall: () => Promise<Answered>;
  remove: (id: string) => Promise<Answered>;
  grant: (user: string, permission: string) => void;
  permissionsOf: (user: string) => string[];
  /** Entry points in the menu of a project. */
  menuOf: (projectKey: string) => Promise<string[]>;
};

/** Asks as `admin`, unless an operation names somebody else. */
export function createOrganization(merchantCenter: TestMerchantCenter): Organization {
  const organizationId = 'organization-1';

  async function ask(
    mutation: string,
    variables: Record<string, unknown>,
    { by = 'admin', fields = 'id' }: { by?: string; fields?: string } = {},
  ): Promise<Answered> {
    const [name = ''] = mutation.split('(');
    const parameters = Object.keys(variables).map((key) => `$${key}: ${TYPES[key] ?? 'ID!'}`);
    const answer = await merchantCenter.graphql('settings', {
      cookie: await merchantCenter.signIn(by),
      query: `mutation Change($organizationId: String!, ${parameters.join(', ')}) { ${mutation} { ${fields} } }`,
      variables: { organizationId, ...variables },
    });
    const { data, errors } = JSON.parse(answer.text);
    return { code: errors?.[0].extensions.code ?? 'ok', data: data?.[name] ?? null };
  }

  const register = (entryPoint: string, { by }: { by?: string } = {}): Promise<Answered> =>
    ask(
      'createCustomApplication(organizationId: $organizationId, data: $data)',
      { data: draftOf(entryPoint, {}) },
      { ...(by !== undefined && { by }), fields: 'id status' },
    );
  const setStatus = (id: string, status: CustomizationStatus): Promise<Answered> =>
    ask(
      'changeCustomApplicationStatus(organizationId: $organizationId, applicationId: $id, status: $status)',
      { id, status },
    );
  const install = (id: string, projectKeys: string[] | null): Promise<Answered> =>
    ask(
      'installCustomApplication(organizationId: $organizationId, applicationId: $id, projectKeys: $projectKeys)',
      { id, projectKeys },
    );
  async function registerReady(entryPoint: string): Promise<string> {
    const { data } = await register(entryPoint);
    await setStatus(data?.id ?? '', 'PRIVATE_USAGE');
    return data?.id ?? '';
  }

  let installation = '';
  return {
    register,
    setStatus,
    install,
    registerReady,
    update: (id: string, draft: Draft): Promise<Answered> =>
      ask('updateCustomApplication(organizationId: $organizationId, applicationId: $id, data: $data)', {
        id,
        data: draftOf('ops', draft),
      }),
    async installed(entryPoint: string, projectKeys: string[]): Promise<string> {
      const id = await registerReady(entryPoint);
      installation = (await install(id, projectKeys)).data?.id ?? '';
      return id;
    },
    uninstall: (): Promise<Answered> =>
      ask('uninstallCustomApplication(organizationId: $organizationId, installedApplicationId: $id)', {
        id: installation,
      }),
    remove: (id: string): Promise<Answered> =>
      ask('deleteCustomApplication(organizationId: $organizationId, applicationId: $id)', { id }),
    grant(user: string, permission: string): void {
      permissionsOf(merchantCenter, user).push(permission);
    },
    permissionsOf: (user: string): string[] => permissionsOf(merchantCenter, user),
    async menuOf(projectKey: string): Promise<string[]> {
      const { text } = await merchantCenter.graphql('settings', {
        cookie: await merchantCenter.signIn('admin'),
        headers: { 'x-project-key': projectKey },
        query: '{ projectExtension { id installedApplications { application { entryPointUriPath } } } }',
      });
      const { installedApplications } = JSON.parse(text).data.projectExtension;
      return installedApplications.map(
        ({ application }: { application: { entryPointUriPath: string } }) => application.entryPointUriPath,
      );
    },
  };
}

const TYPES: Record<string, string> = {
  data: 'CustomApplicationDraftDataInput!',
  status: 'CustomApplicationStatus!',
  projectKeys: '[String]',
};

function draftOf(
  entryPointUriPath: string,
  { url = 'https://example.com', scopes = ['view_key_value_documents'] }: Draft,
): object {
  return {
    entryPointUriPath,
    name: 'Operations',
    url,
    icon: '<svg></svg>',
    permissions: [
      { name: 'viewOps', oAuthScopes: scopes },
      { name: 'manageOps', oAuthScopes: [] },
    ],
    mainMenuLink: { defaultLabel: 'Operations', labelAllLocales: [], permissions: ['ViewOps'] },
    submenuLinks: [],
  };
}

function permissionsOf({ state }: TestMerchantCenter, user: string): string[] {
  return state.users.find(({ name }) => name === user)?.permissions['demo-store'] ?? [];
}
