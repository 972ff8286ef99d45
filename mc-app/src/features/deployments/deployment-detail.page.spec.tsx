import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { buildApplicationDeployment, buildDeployment } from '../../test-utils/deployment.builder';
import { startGateway } from '../../test-utils/gateway';
import { paths, renderRoute } from '../../test-utils/render-route';

const gateway = startGateway();
const address = paths.deployment('deployment-1');

it.each([
  ['Draft', 'In preparation', /will put it in the queue/],
  ['Queued', 'Queued', /as soon as it is this deployment’s turn/],
  ['Deploying', 'Deploying', /up to about 15 minutes/],
  ['Deployed', 'Deployed', /Whether they do their work is not part of this status/],
  ['Failed', 'Deployment failed', /could not deploy this/],
  ['Undeploying', 'Undeploying', /disappears when that is done/],
  ['UndeployFailed', 'Undeploying failed', /Some of them may still run/],
  ['Paused', 'Paused', /does not know yet/],
])('says in words what %s means', async (status, label, meaning) => {
  gateway.holds({ deployments: [buildDeployment({ status })] });
  renderRoute(address);
  await screen.findByText(label);
  screen.getByText(meaning);
});

it('warns when the build report of a deployed one holds a warning', async () => {
  const title = "Failed during the execution of 'postDeploy' script";
  const warning = { type: 'Warning', title, message: '403', application: 'event', createdAt: null };
  gateway.holds({ deployments: [buildDeployment({ buildReport: { entries: [warning] } })] });
  renderRoute(address);
  const report = within(await screen.findByRole('article', { name: 'Build report' }));
  screen.getByText('Deployed with warnings');
  screen.getByText(/a script may have failed/);
  expect(report.getByText('Verdict').parentElement).toHaveTextContent(/Deployed$/);
  report.getByText('1 warning');
});

it('opens the entry of the build report that the address names', async () => {
  const warning = { type: 'Warning', title: 'Odd', message: null, application: null, createdAt: null };
  const entries = [warning, { ...warning, title: 'Odder', message: 'Quota 93 %' }];
  gateway.holds({ deployments: [buildDeployment({ buildReport: { entries } })] });
  renderRoute(`${address}#entry-2`);
  await screen.findByText('Quota 93 %');
  expect(document.activeElement).toHaveTextContent('Warning Odder');
});

it('shows the connector as it was deployed', async () => {
  gateway.holds({ deployments: [buildDeployment()] });
  renderRoute(address);
  const connector = within(await screen.findByRole('region', { name: 'Connector as deployed' }));
  connector.getByText('Bloomreach Engagement connector');
  connector.getByText('v1.0.0');
  connector.getByText('5');
  connector.getByText('Not certified');
});

it('explains what a redeploy does to the version and to the values', async () => {
  gateway.holds({ deployments: [buildDeployment()] });
  renderRoute(address);
  await userEvent.click(await screen.findByText('Does a redeploy change the version?'));
  await screen.findByText(/^A redeploy keeps the version of the connector/);
  await userEvent.click(screen.getByText('What becomes of these values in a redeploy?'));
  await screen.findByText(/^It is not documented whether values sent with a redeploy/);
});

it.each([
  ['Deploying', 'There is no build report until the build has ended.'],
  ['Deployed', 'Connect has left no build report.'],
])('says why there is no build report when the status is %s', async (status, reason) => {
  gateway.holds({ deployments: [buildDeployment({ status, buildReport: null })] });
  renderRoute(address);
  await screen.findByText(reason);
});

it('shows standard values, and of secured keys only whether they are set', async () => {
  gateway.holds({
    deployments: [
      buildDeployment({
        applications: [
          buildApplicationDeployment({
            standardConfiguration: [{ key: 'CTP_REGION', value: 'us-central1.gcp' }],
            securedConfiguration: [
              { key: 'CTP_CLIENT_SECRET', isSet: true },
              { key: 'WEBHOOK_SECRET', isSet: false },
            ],
          }),
        ],
        globalConfiguration: {
          standardConfiguration: [{ key: 'LOCALE', value: 'en-US' }],
          securedConfiguration: [],
        },
      }),
    ],
  });
  renderRoute(address);
  await screen.findByRole('heading', { level: 3, name: 'service' });
  expect(screen.getByRole('row', { name: /CTP_REGION/ })).toHaveTextContent(
    'CTP_REGIONStandardus-central1.gcp',
  );
  expect(screen.getByRole('row', { name: /CTP_CLIENT_SECRET/ })).toHaveTextContent(
    'CTP_CLIENT_SECRETSecuredSet',
  );
  expect(screen.getByRole('row', { name: /WEBHOOK_SECRET/ })).toHaveTextContent(
    'WEBHOOK_SECRETSecuredNot set',
  );
  screen.getByRole('heading', { level: 3, name: 'Shared by all applications' });
  screen.getByRole('row', { name: /LOCALE/ });
});

it('shows where each application is reached, to copy', async () => {
  const user = userEvent.setup();
  gateway.holds({
    deployments: [
      buildDeployment({
        applications: [
          buildApplicationDeployment({
            id: 'a',
            applicationName: 'web',
            url: 'https://service.example.com/web',
          }),
          buildApplicationDeployment({
            id: 'b',
            applicationName: 'orders',
            applicationType: 'event',
            topic: 'projects/p/topics/t',
          }),
          buildApplicationDeployment({
            id: 'c',
            applicationName: 'nightly',
            applicationType: null,
            schedule: '0 0 * * *',
          }),
        ],
      }),
    ],
  });
  renderRoute(address);
  await screen.findByText('https://service.example.com/web');
  screen.getByText('0 0 * * *');
  screen.getByText('Unknown application type');
  await user.click(screen.getByRole('button', { name: 'Copy Topic' }));
  await screen.findByText('Copied');
  expect(await navigator.clipboard.readText()).toBe('projects/p/topics/t');
});

it('says so when there is no deployment with this ID', async () => {
  renderRoute(paths.deployment('nobody'));
  await screen.findByRole('heading', { name: 'There is no such deployment' });
  screen.getByText(/has the ID nobody/);
  expect(screen.getByRole('link', { name: 'To the list of deployments' })).toHaveAttribute(
    'href',
    paths.deployments,
  );
});

it('offers another attempt when the deployment cannot be loaded', async () => {
  gateway.reports({ code: 'UPSTREAM_INVALID_RESPONSE', status: 502 });
  renderRoute(address);
  await screen.findByText('Connect sent an answer that cannot be read');
  gateway.recovers();
  gateway.holds({ deployments: [buildDeployment()] });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { level: 1, name: 'bloomreach-preview' });
});

it('follows a deployment by a refresh', async () => {
  gateway.holds({ deployments: [buildDeployment({ status: 'Deploying' })] });
  const { history } = renderRoute(address);
  await screen.findByText('Deploying');
  gateway.holds({ deployments: [buildDeployment({ status: 'Deployed' })] });
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByText('Deployed');

  await userEvent.click(screen.getByRole('button', { name: 'To the list of deployments' }));
  expect(history.location.pathname).toBe(paths.deployments);
});
