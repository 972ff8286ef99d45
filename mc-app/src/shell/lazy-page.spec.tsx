import { Suspense, type ReactElement } from 'react';
import { renderApp, screen } from '@commercetools-frontend/application-shell/test-utils';
import { IntlProvider } from 'react-intl';
import { ErrorBoundary } from './error-boundary';
import { lazyPage } from './lazy-page';

function Page(): ReactElement {
  return <h1>Loaded</h1>;
}

function renderLazily(load: () => Promise<typeof Page>): void {
  const Lazy = lazyPage(load);
  renderApp(
    <IntlProvider locale="en">
      <ErrorBoundary place="/page">
        <Suspense fallback="Loading">
          <Lazy />
        </Suspense>
      </ErrorBoundary>
    </IntlProvider>,
    { disableAutomaticEntryPointRoutes: true },
  );
}

it('shows a screen as soon as its code is there', async () => {
  renderLazily(() => Promise.resolve(Page));
  screen.getByText('Loading');
  await screen.findByRole('heading', { level: 1, name: 'Loaded' });
});

it('says so when the code of a screen does not arrive, and offers to load the page again', async () => {
  // React reports what a boundary catches.
  const report = jest.spyOn(console, 'error').mockImplementation();
  renderLazily(() => Promise.reject(new Error('Loading chunk 7 failed')));
  await screen.findByRole('heading', { level: 1, name: 'This screen could not be loaded' });
  screen.getByText(/Connect Console was updated while it was open/);
  screen.getByRole('button', { name: 'Load the page again' });
  expect(report).toHaveBeenCalled();
});
