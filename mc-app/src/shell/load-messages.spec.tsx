import { act, screen } from '@commercetools-frontend/application-shell/test-utils';
import { buildDeployment } from '../test-utils/deployment.builder';
import { startGateway } from '../test-utils/gateway';
import { paths, renderRoute } from '../test-utils/render-route';
import { buildStagedConnector } from '../test-utils/staged-connector.builder';
import { loadMessages } from './load-messages';

const gateway = startGateway();

it.each([
  ['de', 'Konnektoren', '1 Konnektor', 'Entwurf', 'Bereitgestellt'],
  ['es', 'Conectores', '1 conector', 'Borrador', 'Desplegado'],
  ['fr-FR', 'Connecteurs', '1 connecteur', 'Brouillon', 'Déployé'],
  ['pt-BR', 'Conectores', '1 conector', 'Rascunho', 'Implantado'],
])('speaks %s, with the shared words', async (locale, title, count, draft, deployed) => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()], deployments: [buildDeployment()] });
  const messages = await loadMessages(locale);
  const { history } = renderRoute(paths.connectors, { locale, messages });
  await screen.findByRole('heading', { level: 1, name: title });
  await screen.findByText(count);
  screen.getByText(draft);
  act(() => history.push(paths.deployments));
  await screen.findByText(deployed);
});

it('speaks English to everybody else', async () => {
  expect(await loadMessages('nl')).toEqual(await loadMessages('en'));
});
