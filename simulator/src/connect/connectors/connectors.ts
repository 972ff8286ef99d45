import type { Connector } from '@commercetools-connect/sdk';
import type { StoredConnector } from '../../state.js';
import { type ConnectCall, type Locator, isLocated } from '../connect-call.js';
import { resourceNotFound } from '../connect-error.js';
import { projectIdentifier } from '../organization.js';
import { flag, hasIntegrationType, type Page, parsePageQuery, type Query, texts, toPage } from '../page.js';

/** `GET /connectors/search` */
export function searchConnectors(call: ConnectCall, query: Query): Page<StoredConnector> {
  const page = parsePageQuery(query);
  const onlyAssigned = flag(query, 'private') ?? false;
  const ids = texts(query, 'id');
  const keys = texts(query, 'key');
  const [text = ''] = texts(query, 'text');
  const [company] = texts(query, 'creator.company');
  const matching = accessibleConnectors(call).filter(
    ({ listed, connector }) =>
      listed &&
      (!onlyAssigned || connector.private) &&
      hasIntegrationType(connector, page.integrationTypes) &&
      (ids.length === 0 || ids.includes(connector.id)) &&
      (keys.length === 0 || keys.includes(connector.key ?? '')) &&
      (company === undefined || connector.creator.company === company) &&
      `${connector.name} ${connector.description ?? ''}`.toLowerCase().includes(text.toLowerCase()),
  );
  return toPage(matching, page, (stored) => stored);
}

/** `GET /connectors/{ID}`; throws ResourceNotFound for one that the project may not use, too. */
export function findConnector(call: ConnectCall, locator: Locator): StoredConnector {
  const stored = lookUp(call, locator);
  if (stored === undefined) throw resourceNotFound('Connector', locator);
  return stored;
}

/** The Connector, where there is one that the project may use. */
export function lookUpConnector(call: ConnectCall, locator: Locator): Connector | undefined {
  return lookUp(call, locator)?.connector;
}

function lookUp(call: ConnectCall, locator: Locator): StoredConnector | undefined {
  return accessibleConnectors(call).find(({ connector }) => isLocated(connector, locator));
}

/** Public Connectors of any organization, and private ones that list the project. */
function accessibleConnectors({ state, project }: ConnectCall): StoredConnector[] {
  return state.connectors.filter(({ connector }) => {
    if (!connector.private) return true;
    const staged = state.connectorsStaged.find((candidate) => candidate.connector.id === connector.id);
    return staged?.connector.privateProjects?.includes(projectIdentifier(project)) ?? false;
  });
}
