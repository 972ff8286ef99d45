import { buildClick } from './click.builder.js';
import type { GraphqlAnswer, RunningGateway } from './running-gateway.js';

type Fields = Record<string, unknown>;

export const REDEPLOY = `mutation Redeploy($id: ID!, $version: Int!, $redeploy: Redeploy!, $reason: String!, $click: Click!) {
  redeployDeployment(id: $id, version: $version, redeploy: $redeploy, reason: $reason, click: $click) {
    id version status applications { securedConfiguration { key isSet } } } }`;
export const CREATE = `mutation Create($draft: DeploymentDraft!, $reason: String!, $click: Click!) {
  createDeployment(draft: $draft, reason: $reason, click: $click) { id version status } }`;
export const UNDEPLOY = `mutation Undeploy($id: ID!, $version: Int!, $reason: String!, $click: Click!) {
  undeployDeployment(id: $id, version: $version, reason: $reason, click: $click) { id version status } }`;

/** Changes of the application `service`. */
export function buildEdit(fields: Fields = {}): Fields {
  return { application: 'service', set: [], remove: [], secrets: [], ...fields };
}

/** A redeploy that keeps everything. */
export function buildRedeploy(fields: Fields = {}): Fields {
  return { updateConnector: false, skipScripts: false, edits: [], ...fields };
}

/** What a decision about the Deployment `deployment-1` at version 11 needs. */
function buildDecision(fields: Fields = {}): Fields {
  return {
    id: 'deployment-1',
    version: 11,
    redeploy: buildRedeploy(),
    reason: 'New endpoint',
    click: buildClick(),
    ...fields,
  };
}

/** Sends a mutation with what a decision needs; `userId` is who decided. */
export function decide(
  gateway: RunningGateway,
  document: string,
  { userId = 'user-1', ...fields }: Fields & { userId?: string } = {},
): Promise<GraphqlAnswer> {
  return gateway.ask(document, { variables: buildDecision(fields), claims: { userId } });
}

export function codeOf({ errors }: GraphqlAnswer): unknown {
  return errors?.[0]?.extensions.code;
}

type Stored = { container: string; key: string; version: number; value: Record<string, unknown> };

/** The entries of the journal, in the order of their creation; all of them written by gateways. */
export function journalOf({ commercetools }: RunningGateway): Stored[] {
  const objects = commercetools.customObjects.all() as Stored[]; // all written by gateways
  return objects.filter(({ key }) => !key.startsWith('omitted-secrets'));
}
