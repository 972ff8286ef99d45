import type { ReactElement } from 'react';
import { renderApp, screen } from '@commercetools-frontend/application-shell/test-utils';
import { ErrorBoundary } from './error-boundary';

function BrokenScreen(): ReactElement {
  throw new Error('Broken');
}

it('shows what to do when a screen stops working', () => {
  // React reports what a boundary catches.
  const report = jest.spyOn(console, 'error').mockImplementation();
  renderApp(
    <ErrorBoundary>
      <BrokenScreen />
    </ErrorBoundary>,
    { disableAutomaticEntryPointRoutes: true },
  );
  screen.getByRole('heading', { level: 1, name: 'This screen has stopped working' });
  screen.getByRole('button', { name: 'Load the page again' });
  expect(report).toHaveBeenCalled();
});
