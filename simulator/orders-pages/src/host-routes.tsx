import { Redirect, Route, Switch, useLocation } from 'react-router-dom';
import { PageNotFound, PageUnauthorized } from '@commercetools-frontend/application-components';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { OrderListPage } from './order-list.page';
import { OrderPage } from './order.page';

const PATH_OF_THIS_DOCUMENT = window.location.pathname;

/** The Merchant Center's own pages: landing, orders, and "not found" for every path that no application claims. */
export function HostRoutes(): React.JSX.Element {
  return (
    <Switch>
      <Redirect exact from="/:projectKey" to="/:projectKey/orders" />
      <Route path="/:projectKey/orders">
        <OrdersRoutes />
      </Route>
      <Route>
        <OtherApplication />
      </Route>
    </Switch>
  );
}

function OrdersRoutes(): React.JSX.Element {
  const canViewOrders = useIsAuthorized({ demandedPermissions: ['ViewOrders'] });
  if (!canViewOrders) {
    return <PageUnauthorized />;
  }
  return (
    <Switch>
      <Route exact path="/:projectKey/orders">
        <OrderListPage />
      </Route>
      <Redirect exact from="/:projectKey/orders/:orderId" to="/:projectKey/orders/:orderId/general" />
      <Route path="/:projectKey/orders/:orderId/:tab(general|shipping-and-delivery|returns|payments)">
        <OrderPage />
      </Route>
      <Route>
        <PageNotFound />
      </Route>
    </Switch>
  );
}

/** Another application answers there, so the document must be asked for again; if this is the answer, there is none. */
function OtherApplication(): React.JSX.Element | null {
  const { pathname } = useLocation();
  if (pathname === PATH_OF_THIS_DOCUMENT) {
    return <PageNotFound />;
  }
  window.location.reload();
  return null;
}
