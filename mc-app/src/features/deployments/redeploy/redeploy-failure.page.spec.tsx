import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { startRedeployPage } from '../../../test-utils/redeploy-page';

// A form of this size takes its time while other programs use the machine.
jest.setTimeout(30_000);

const { open, field, enter, confirm, sent, gateway } = startRedeployPage();

it('repeats the same click when it is not known whether the first one arrived', async () => {
  await open('?to=same');
  await enter('Reason', 'Again');
  gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 });
  await confirm();
  await screen.findByText(/It is not known whether Connect received it/);
  gateway.recovers();
  await confirm();
  await screen.findByText(/has begun/);
  const [first, second] = sent();
  expect(second?.click).toEqual(first?.click);
});

it.each([
  ['JOURNAL_UNAVAILABLE', 503, /could not note this in the journal/],
  ['DeploymentInvalidStatusTransition', 400, /takes nothing new/],
])('says what to do after %s, and keeps what was entered', async (code, status, words) => {
  await open('?to=same&values=all');
  await enter('LOCALE', 'de');
  await enter('API_KEY', 'canary-secret');
  await userEvent.click(screen.getByRole('checkbox', { name: /HOOK_TOKEN/ }));
  await enter('Reason', 'Again');
  gateway.reports({ code, status, correlationId: 'c-1' });
  await confirm();
  await screen.findByText(words);
  expect(field('LOCALE')).toHaveValue('de');
  expect(field('API_KEY')).toHaveValue('canary-secret');
});

it('names the keys that the gateway refuses, and the scope that it lacks', async () => {
  await open('?to=same');
  await enter('Reason', 'Again');
  const problems = [
    { application: 'service', key: 'API_KEY', problem: 'secretNotKept' },
    { application: null, key: 'LOCALE', problem: 'tooPoetic' },
  ];
  gateway.reports({ code: 'CONFIGURATION_REFUSED', status: 400, details: { problems } });
  await confirm();
  const list = await screen.findByRole('list', { name: 'Refused by the gateway:' });
  expect(within(list).getByText('API_KEY').parentElement).toHaveTextContent(/service.*Type it again/);
  expect(within(list).getByText('LOCALE').parentElement).toHaveTextContent('Refused (tooPoetic)');
  gateway.reports({
    code: 'UPSTREAM_FORBIDDEN',
    status: 502,
    details: { missingScope: 'manage_connectors_deployments' },
  });
  await confirm();
  await screen.findByText(/lacks the scope manage_connectors_deployments/);
});
