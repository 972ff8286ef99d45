import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../constants';
import {
  buildApplicationDeployment,
  buildConnectorApplication,
  buildDeployedConnector,
  buildDeployment,
  buildLatestConnector,
  type ConnectorApplicationContent,
  type DeploymentContent,
} from './deployment.builder';
import { startGateway, type FakeGateway } from './gateway';
import { paths, renderRoute } from './render-route';
import { requestsOf } from './requests';

type Rendered = ReturnType<typeof renderRoute>;

/** The page that plans a redeploy, as a user acts on it. */
export type RedeployPage = {
  gateway: FakeGateway;
  /** Opens it with this search, for a Deployment that differs so from `redeployable`. */
  open: (
    search: string,
    given?: Partial<DeploymentContent>,
    options?: Parameters<typeof renderRoute>[1],
  ) => Promise<Rendered>;
  field: (name: string) => HTMLElement;
  enter: (name: string, text: string) => Promise<void>;
  plan: () => ReturnType<typeof within>;
  confirm: () => Promise<void>;
  /** Variables of all redeploys that were asked for. */
  sent: () => Record<string, unknown>[];
};

export const redeployAddress = paths.deploymentRedeploy('deployment-1');
export const redeployer = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };

/** A service that declares these keys. */
export function declareKeys(
  standard: { key: string; required?: boolean; default?: string }[],
  secured: { key: string; required?: boolean }[] = [],
): ConnectorApplicationContent[] {
  return [
    buildConnectorApplication({
      standardConfiguration: standard.map(({ key, required = false, default: value }) => ({
        key,
        required,
        description: '',
        default: value ?? null,
      })),
      securedConfiguration: secured.map(({ key, required = false }) => ({ key, required, description: '' })),
    }),
  ];
}

export const KEYS = declareKeys(
  [{ key: 'REGION', required: true }, { key: 'LOCALE' }],
  [{ key: 'API_KEY', required: true }, { key: 'HOOK_TOKEN' }],
);

/** Holds a region and two secrets; the latest version declares the same keys. */
export function redeployable(given: Partial<DeploymentContent> = {}): DeploymentContent {
  return buildDeployment({
    type: 'production',
    preview: false,
    connector: buildDeployedConnector({ applications: KEYS }),
    applications: [
      buildApplicationDeployment({
        standardConfiguration: [{ key: 'REGION', value: 'eu' }],
        securedConfiguration: [
          { key: 'API_KEY', isSet: true },
          { key: 'HOOK_TOKEN', isSet: true },
        ],
      }),
    ],
    latest: buildLatestConnector({ applications: KEYS }),
    ...given,
  });
}

/** Called once at the top of a spec. */
export function startRedeployPage(): RedeployPage {
  const gateway = startGateway();

  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear(); // The runs that are watched would go on in the next test.
  });

  function field(name: string): HTMLElement {
    return screen.getByLabelText(new RegExp(`^${name}( ?\\*)?$`), { selector: 'input, textarea' });
  }

  return {
    gateway,
    field,
    open: async (search, given, options) => {
      gateway.holds({ deployments: [redeployable(given)] });
      const rendered = renderRoute(redeployAddress + search, { ...redeployer, ...options });
      await screen.findByText('Redeploy now');
      return rendered;
    },
    enter: async (name, text) => {
      await userEvent.clear(field(name));
      await userEvent.paste(text);
    },
    plan: () => within(screen.getByRole('region', { name: 'Plan' })),
    confirm: () => userEvent.click(screen.getByText('Redeploy now')),
    sent: () => requestsOf(gateway, 'RedeployDeployment'),
  };
}
