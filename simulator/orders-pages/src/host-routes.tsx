import type { ReactNode } from 'react';
import { Redirect, Route, Switch, useLocation } from 'react-router-dom';
import { PageNotFound, PageUnauthorized } from '@commercetools-frontend/application-components';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { CustomerListPage } from './customers/customer-list.page';
import { CustomerOrderPage } from './customers/customer-order.page';
import { CustomerPage } from './customers/customer.page';
import { OrderListPage } from './orders/order-list.page';
import { OrderPage } from './orders/order.page';
import { ProductListPage } from './products/product-list.page';
import { ProductPage } from './products/product.page';

const PATH_OF_THIS_DOCUMENT = window.location.pathname;

const ORDERS = '/:projectKey/orders';
const ORDER_PAGES = [
  `${ORDERS}/:orderId/:tab(shipping-and-delivery)/:step(create-delivery|edit-delivery|add-parcel)`,
  `${ORDERS}/:orderId/:tab(returns)/:step(create-return|edit-return)`,
  `${ORDERS}/:orderId/:tab(general|custom-fields|shipping-and-delivery|returns|payments)`,
];
const CUSTOMERS = '/:projectKey/customers';
const PRODUCTS = '/:projectKey/products';

/** The Merchant Center's own pages: landing, resources, and "not found" for every path that no application claims. */
export function HostRoutes(): React.JSX.Element {
  return (
    <Switch>
      <Redirect exact from="/:projectKey" to={ORDERS} />
      <Route path={ORDERS}>
        <Permitted demanded="ViewOrders">
          <OrdersRoutes />
        </Permitted>
      </Route>
      <Route path={CUSTOMERS}>
        <Permitted demanded="ViewCustomers">
          <CustomersRoutes />
        </Permitted>
      </Route>
      <Route path={PRODUCTS}>
        <Permitted demanded="ViewProducts">
          <ProductsRoutes />
        </Permitted>
      </Route>
      <Route component={OtherApplication} />
    </Switch>
  );
}

function Permitted({ demanded, children }: { demanded: string; children: ReactNode }): React.JSX.Element {
  return useIsAuthorized({ demandedPermissions: [demanded] }) ? <>{children}</> : <PageUnauthorized />;
}

function OrdersRoutes(): React.JSX.Element {
  return (
    <Switch>
      <Route exact path={ORDERS} component={OrderListPage} />
      <Redirect exact from={`${ORDERS}/:orderId`} to={`${ORDERS}/:orderId/general`} />
      <Route path={ORDER_PAGES} component={OrderPage} />
      <Route component={PageNotFound} />
    </Switch>
  );
}

function CustomersRoutes(): React.JSX.Element {
  return (
    <Switch>
      <Route exact path={CUSTOMERS} component={CustomerListPage} />
      <Redirect exact from={`${CUSTOMERS}/:customerId`} to={`${CUSTOMERS}/:customerId/general`} />
      <Route path={`${CUSTOMERS}/:customerId/orders/:orderId`} component={CustomerOrderPage} />
      <Route path={`${CUSTOMERS}/:customerId/:tab(general|orders)`} component={CustomerPage} />
      <Route component={PageNotFound} />
    </Switch>
  );
}

function ProductsRoutes(): React.JSX.Element {
  return (
    <Switch>
      <Route exact path={PRODUCTS} component={ProductListPage} />
      <Redirect exact from={`${PRODUCTS}/:productId`} to={`${PRODUCTS}/:productId/general`} />
      <Route path={`${PRODUCTS}/:productId/general`} component={ProductPage} />
      <Route component={PageNotFound} />
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
