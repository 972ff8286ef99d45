import { createRoot } from 'react-dom/client';
import { ApplicationShell } from '@commercetools-frontend/application-shell';
import type { ApplicationWindow } from '@commercetools-frontend/constants';
import { HostRoutes } from './host-routes';

declare let window: ApplicationWindow;

const container = document.getElementById('app');
if (container) {
  // `render` instead of children: these pages also answer for every path that no application claims.
  createRoot(container).render(
    <ApplicationShell environment={window.app} applicationMessages={{}} render={() => <HostRoutes />} />,
  );
}
