import { fireEvent, screen } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';

// A form of this size takes its time while other programs use the machine.
jest.setTimeout(30_000);

const gateway = startGateway();
const YAML = 'deployAs:\n  - name: events\n    endpoint: "!!"\n';

/** jsdom's files cannot be read as browsers' can. */
function buildFile(read: () => Promise<string>): File {
  return Object.assign(new File([YAML], 'connect.yaml'), { text: read });
}

async function open(): Promise<void> {
  renderRoute(paths.newConnector, { permissions: [PERMISSIONS.View, PERMISSIONS.ManageConnectors] });
  await screen.findByRole('heading', { name: 'Check your connect.yaml' });
}

async function check(text: string): Promise<void> {
  await userEvent.click(screen.getByRole('textbox', { name: 'Text of connect.yaml' }));
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
}

function checked(): unknown[] {
  return gateway.received
    .filter(({ operationName }) => operationName === 'CheckConnectYaml')
    .map(({ variables }) => variables.text);
}

it('shows what a valid text declares', async () => {
  const key = { description: null, default: null };
  gateway.holds({
    connectYamlCheck: {
      valid: true,
      problems: [],
      declares: {
        applications: [
          {
            applicationName: 'events',
            applicationType: 'event',
            standardConfiguration: [{ ...key, key: 'REGION', required: false }],
            securedConfiguration: [{ ...key, key: 'API_KEY', required: true }],
          },
          {
            applicationName: 'files',
            applicationType: 'assets',
            standardConfiguration: [],
            securedConfiguration: [],
          },
        ],
        globalConfiguration: {
          standardConfiguration: [{ ...key, key: 'SHARED', required: true }],
          securedConfiguration: [],
        },
        apiClientScopes: ['view_orders'],
      },
    },
  });
  await open();
  await check(YAML);
  await screen.findByText('The parser of Connect finds no problem.');
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(facts).toEqual(
    expect.arrayContaining([
      'REGION, API_KEY (required, secured)',
      'No configuration',
      'SHARED (required)',
      'view_orders',
    ]),
  );
  expect(checked()).toEqual([YAML]);
});

it('shows each problem with key and line, and leads to the line', async () => {
  gateway.holds({
    connectYamlCheck: {
      valid: false,
      problems: [
        { key: 'deployAs[0].endpoint', line: 3, message: 'Invalid' },
        { key: null, line: null, message: 'The parser took too long.' },
      ],
      declares: null,
    },
  });
  await open();
  await check(YAML);
  await screen.findByText('2 problems');
  screen.getByText('deployAs[0].endpoint');
  screen.getByText('Whole file');
  screen.getByText('The parser took too long.');

  await userEvent.click(screen.getByRole('button', { name: 'Line 3' }));
  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of connect.yaml' });
  expect(area).toHaveFocus();
  expect(YAML.slice(area.selectionStart, area.selectionEnd)).toBe('    endpoint: "!!"');

  await userEvent.keyboard('x');
  expect(screen.queryByText('2 problems')).not.toBeInTheDocument();
});

it('reads a file that is chosen and checks it', async () => {
  await open();
  await userEvent.upload(
    screen.getByLabelText('File connect.yaml'),
    buildFile(() => Promise.resolve(YAML)),
  );
  await screen.findByDisplayValue(/endpoint/);
  await screen.findByText(/problems?$/);
  expect(checked()).toEqual([YAML]);
});

it('reads a file that is dropped anywhere in the section, and checks it', async () => {
  await open();
  fireEvent.drop(screen.getByRole('heading', { name: 'Check your connect.yaml' }), {
    dataTransfer: { files: [buildFile(() => Promise.resolve(YAML))] },
  });
  await screen.findByDisplayValue(/endpoint/);
  expect(checked()).toEqual([YAML]);
});

it('sends nothing that is too large', async () => {
  await open();
  const file = new File(['a'.repeat(32_769)], 'connect.yaml');
  await userEvent.upload(screen.getByLabelText('File connect.yaml'), file);
  await screen.findByText(/This is larger than 32 KiB/);
  await check('a'.repeat(32_769));
  screen.getByText(/This is larger than 32 KiB/);
  expect(checked()).toEqual([]);
  await userEvent.type(screen.getByRole('textbox', { name: 'Text of connect.yaml' }), '{Backspace}');
  expect(screen.queryByText(/This is larger than 32 KiB/)).not.toBeInTheDocument();
});

it('says when a file cannot be read', async () => {
  await open();
  const file = buildFile(() => Promise.reject(new Error('It was moved')));
  await userEvent.upload(screen.getByLabelText('File connect.yaml'), file);
  await screen.findByText('This file cannot be read. Paste its text instead.');
});

it('offers another attempt when the check fails', async () => {
  await open();
  gateway.reports({ code: 'INTERNAL_SERVER_ERROR', status: 400 });
  await check(YAML);
  const retry = await screen.findByRole('button', { name: 'Try again' });
  gateway.recovers();
  await userEvent.click(retry);
  await screen.findByText(/problems?$/);
});
