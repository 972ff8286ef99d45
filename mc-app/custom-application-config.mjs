import { contentSecurityPolicy } from '@connect-console/mc-common/build/content-security-policy';
import { ENTRY_POINT_URI_PATH, PERMISSIONS } from './src/constants';

// No `${path:}` or `${intl:}` placeholder: they resolve against the folder of the tool that loads this file, and
// the repository root loads it too. `${env:}` only for what every deployment has; the rest is optional.
const { MC_API_URL, GATEWAY_ORIGIN = '', ASSETS_ORIGIN = '' } = process.env;

// Least privilege: the rights of the groups are enforced by the gateway and need no scope of their own, but a group
// must have at least one. The scope lets the browser read where the gateway is registered.
const VIEW_SCOPES = ['view_key_value_documents'];

const config = {
  name: 'Connect Console',
  description: 'See and operate your Connect connectors and deployments.',
  entryPointUriPath: ENTRY_POINT_URI_PATH,
  cloudIdentifier: '${env:CLOUD_IDENTIFIER}',
  ...(MC_API_URL ? { mcApiUrl: MC_API_URL } : {}),
  env: {
    development: { initialProjectKey: 'demo-store' },
    production: { applicationId: '${env:CUSTOM_APPLICATION_ID}', url: '${env:APPLICATION_URL}' },
  },
  headers: {
    csp: contentSecurityPolicy({
      assetsOrigin: ASSETS_ORIGIN,
      template: new URL('public/index.html.template', import.meta.url),
    }),
  },
  additionalEnv: { gatewayOrigin: GATEWAY_ORIGIN, assetsOrigin: ASSETS_ORIGIN },
  oAuthScopes: { view: VIEW_SCOPES, manage: [] },
  additionalOAuthScopes: [
    { name: 'connectors', view: VIEW_SCOPES, manage: [] },
    { name: 'deployments', view: VIEW_SCOPES, manage: [] },
    // Read with the user's own rights, each apart: how long changes take (Messages), and what was decided for the project
    // (its Messages setting, the channels of `syncInfo`). Who may not read one misses only that.
    {
      name: 'sync',
      view: [...VIEW_SCOPES, 'view_messages', 'view_project_settings', 'view_channels'],
      manage: [],
    },
  ],
  icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M9 2a1 1 0 0 1 1 1v4h4V3a1 1 0 1 1 2 0v4h1a1.5 1.5 0 0 1 1.5 1.5V12a6.5 6.5 0 0 1-5.5 6.42V21a1 1 0 1 1-2 0v-2.58A6.5 6.5 0 0 1 5.5 12V8.5A1.5 1.5 0 0 1 7 7h1V3a1 1 0 0 1 1-1Z"></path></svg>',
  mainMenuLink: {
    defaultLabel: 'Connect',
    labelAllLocales: [],
    permissions: [PERMISSIONS.View],
  },
  submenuLinks: [
    {
      uriPath: 'connectors',
      defaultLabel: 'Connectors',
      labelAllLocales: [
        { locale: 'en', value: 'Connectors' },
        { locale: 'de', value: 'Konnektoren' },
        { locale: 'es', value: 'Conectores' },
        { locale: 'fr-FR', value: 'Connecteurs' },
        { locale: 'pt-BR', value: 'Conectores' },
      ],
      permissions: [PERMISSIONS.View],
    },
    {
      uriPath: 'deployments',
      defaultLabel: 'Deployments',
      labelAllLocales: [
        { locale: 'en', value: 'Deployments' },
        { locale: 'de', value: 'Bereitstellungen' },
        { locale: 'es', value: 'Despliegues' },
        { locale: 'fr-FR', value: 'Déploiements' },
        { locale: 'pt-BR', value: 'Implantações' },
      ],
      permissions: [PERMISSIONS.View],
    },
    {
      uriPath: 'sync/targets',
      defaultLabel: 'Sync',
      labelAllLocales: [
        { locale: 'en', value: 'Sync' },
        { locale: 'de', value: 'Synchronisierung' },
        { locale: 'es', value: 'Sincronización' },
        { locale: 'fr-FR', value: 'Synchronisation' },
        { locale: 'pt-BR', value: 'Sincronização' },
      ],
      permissions: [PERMISSIONS.View],
    },
    {
      uriPath: 'assets',
      defaultLabel: 'Assets',
      labelAllLocales: [
        { locale: 'en', value: 'Assets' },
        { locale: 'de', value: 'Assets' },
        { locale: 'es', value: 'Recursos' },
        { locale: 'fr-FR', value: 'Ressources' },
        { locale: 'pt-BR', value: 'Recursos' },
      ],
      permissions: [PERMISSIONS.View],
    },
  ],
};

export default config;
