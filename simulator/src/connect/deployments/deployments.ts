import type { ConnectDeployment, StoredDeployment } from '../../state.js';
import { type ConnectCall, isLocated, type Locator } from '../connect-call.js';
import { resourceNotFound } from '../connect-error.js';
import { hasIntegrationType, oneOf, type Page, parsePageQuery, type Query, texts, toPage } from '../page.js';

const DEPLOYMENT_TYPES: readonly string[] = ['preview', 'sandbox', 'production'];

/** `GET /{projectKey}/deployments` */
export function listDeployments(call: ConnectCall, query: Query): Page<StoredDeployment> {
  const page = parsePageQuery(query);
  const types = texts(query, 'deploymentType').map((type) => oneOf('deploymentType', type, DEPLOYMENT_TYPES));
  const matching = ofProject(call).filter(
    ({ deployment }) =>
      hasIntegrationType(deployment.connector, page.integrationTypes) &&
      (types.length === 0 || types.includes(typeOf(deployment))),
  );
  return toPage(matching, page, (stored) => stored);
}

/** The stored Deployment of the project; throws ResourceNotFound. */
export function findDeployment(call: ConnectCall, locator: Locator): StoredDeployment {
  const stored = ofProject(call).find(({ deployment }) => isLocated(deployment, locator));
  if (stored === undefined) throw resourceNotFound('Deployment', locator);
  return stored;
}

export function ofProject({ state, project }: ConnectCall): StoredDeployment[] {
  return state.deployments.filter(({ projectKey }) => projectKey === project.key);
}

/** Answers of 2023 say only whether it is a preview. */
function typeOf({ type, preview }: ConnectDeployment): string {
  return type ?? (preview ? 'preview' : 'sandbox');
}
