import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';
import { buildPublished, buildStagedConnector } from '../../../test-utils/staged-connector.builder';

const gateway = startGateway();
const address = paths.connectorCertification('connector-1');
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageConnectors] };

afterEach(() => sessionStorage.clear());

async function writeComment(text: string): Promise<HTMLElement> {
  const field = await screen.findByLabelText('Your comment');
  await userEvent.click(field);
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: 'Send comment' }));
  return field;
}

it('says what is ready, what is missing, and what cannot be seen from here', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ documentationUrl: null })] });
  renderRoute(address);
  const checks = within(await screen.findByRole('region', { name: 'Is it ready?' })).getAllByRole('listitem');
  const texts = checks.map(({ textContent }) => textContent);
  expect(texts).toContain('ReadyConnect has accepted the tag for a preview');
  expect(texts).toContain('MissingA link to the documentation');
  expect(texts).toContain('Check yourselfA licence file');
  await userEvent.click(screen.getByText('What if the analysis of code and dependencies finds something?'));
  await screen.findByText(/development dependencies count as well/);
});

it('asks for certification after saying what that means', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address, manager);
  await userEvent.click(await screen.findByRole('button', { name: 'Request certification' }));
  within(await screen.findByRole('dialog')).getByText(/the connector is public/);
  await userEvent.click(screen.getByRole('button', { name: 'Request certification now' }));
  await screen.findByText('Certification requested. You will be told when it ends.');
});

it('explains that a new tag has to be certified again', async () => {
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({
        status: 'Published',
        private: false,
        alreadyListed: true,
        hasChanges: true,
        repository: { url: 'git@github.com:example/bloomreach.git', tag: 'v1.1.0' },
        published: buildPublished({ certified: true }),
      }),
    ],
  });
  renderRoute(address);
  await screen.findByText(
    'The certificate is for v1.0.0. v1.1.0 has to be certified again; until then v1.0.0 stays listed.',
  );
});

it('keeps a comment that is being written while another tab is looked at', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ status: 'InCertification' })] });
  renderRoute(address, manager);
  await userEvent.type(await screen.findByLabelText('Your comment'), 'Half a sen');
  await userEvent.click(screen.getByRole('tab', { name: 'Reports' }));
  await waitFor(() => expect(screen.queryByLabelText('Your comment')).not.toBeInTheDocument());
  await userEvent.click(screen.getByRole('tab', { name: 'Certification' }));
  expect(await screen.findByLabelText('Your comment')).toHaveValue('Half a sen');
});

it('shows the thread, oldest first, and adds a comment to it', async () => {
  const certificationComments = [
    {
      author: 'commercetools',
      createdAt: '2026-11-18T09:00:00.000Z',
      comment: 'Please add a README.\nThanks',
    },
    { author: 'demo-store', createdAt: null, comment: 'Will do.' },
  ];
  gateway.holds({
    stagedConnectors: [buildStagedConnector({ status: 'InCertification', certificationComments })],
  });
  renderRoute(address, manager);
  const field = await writeComment('Done in v1.0.0.');
  await screen.findByText('Your comment has been sent.');
  const entries = within(screen.getByRole('list', { name: 'Comments' })).getAllByRole('listitem');
  expect(entries.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^commercetools · Nov 18, 2026.*Please add a README.\nThanks$/),
    'demo-storeWill do.',
    expect.stringMatching(/Done in v1.0.0.$/),
  ]);
  expect(field).toHaveValue('');
  expect(requestsOf(gateway, 'AddCertificationComment')).toMatchObject([
    { id: 'connector-1', version: 7, comment: 'Done in v1.0.0.' },
  ]);
});

it('sends no empty comment', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address, manager);
  await writeComment('   ');
  expect(requestsOf(gateway, 'AddCertificationComment')).toEqual([]);
  screen.getByText('Nobody has written a comment.');
});

it('keeps the text of a comment that was refused', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address, manager);
  await screen.findByLabelText('Your comment');
  gateway.reports({ code: 'General', status: 400, correlationId: 'correlation-7' });
  const field = await writeComment('A long answer');
  await screen.findByText('correlation-7');
  expect(field).toHaveValue('A long answer');
});

it('sends a comment of unknown fate again as the same click, but not another text', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address, manager);
  await screen.findByLabelText('Your comment');
  gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 });
  await writeComment('First');
  await screen.findByText(/It is not known whether Connect received the request/);
  await userEvent.click(screen.getByRole('button', { name: 'Send comment' }));
  await screen.findByText(/It is not known whether Connect received the request/);
  await writeComment(' and second');

  const clicks = requestsOf(gateway, 'AddCertificationComment').map(({ click }) => click);
  expect(clicks[1]).toEqual(clicks[0]);
  expect(clicks[2]).not.toEqual(clicks[0]);
});

it('shows a conflict, loads the current state and keeps the text', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address, manager);
  await screen.findByLabelText('Your comment');
  const news = { author: 'commercetools', createdAt: null, comment: 'One more question' };
  gateway.holds({ stagedConnectors: [buildStagedConnector({ version: 8, certificationComments: [news] })] });
  const field = await writeComment('My answer');
  await screen.findByText('Bloomreach Engagement connector has changed in the meantime');
  await userEvent.click(screen.getByRole('button', { name: 'Load the current state' }));
  await screen.findByText('One more question');
  expect(screen.queryByText(/has changed in the meantime/)).not.toBeInTheDocument();
  expect(field).toHaveValue('My answer');
  expect(document.body).not.toHaveFocus();
});

it('offers nothing to write while Connect is publishing', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ status: 'Processing' })] });
  renderRoute(address, manager);
  await screen.findByRole('region', { name: 'Comments' });
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
