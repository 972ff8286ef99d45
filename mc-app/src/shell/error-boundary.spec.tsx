import type { ReactElement, ReactNode } from 'react';
import { render, renderApp, screen } from '@commercetools-frontend/application-shell/test-utils';
import { IntlProvider } from 'react-intl';
import { ErrorBoundary } from './error-boundary';

function InEnglish({ children }: { children: ReactNode }): ReactElement {
  return <IntlProvider locale="en">{children}</IntlProvider>;
}

function BrokenScreen(): ReactElement {
  throw new Error('Broken');
}

it('shows what to do when a screen stops working', () => {
  // React reports what a boundary catches.
  const report = jest.spyOn(console, 'error').mockImplementation();
  renderApp(
    <ErrorBoundary place="/broken">
      <BrokenScreen />
    </ErrorBoundary>,
    { disableAutomaticEntryPointRoutes: true },
  );
  screen.getByRole('heading', { level: 1, name: 'This screen has stopped working' });
  screen.getByRole('button', { name: 'Load the page again' });
  expect(report).toHaveBeenCalled();
});

it('shows the screen of another place after a crash', () => {
  const report = jest.spyOn(console, 'error').mockImplementation();
  const { rerender } = render(<ErrorBoundary place="/broken">{null}</ErrorBoundary>, { wrapper: InEnglish });
  rerender(
    <ErrorBoundary place="/broken">
      <BrokenScreen />
    </ErrorBoundary>,
  );
  screen.getByRole('heading', { level: 1, name: 'This screen has stopped working' });
  rerender(<ErrorBoundary place="/whole">All is well</ErrorBoundary>);
  screen.getByText('All is well');
  expect(report).toHaveBeenCalled();
});
