import { FormattedMessage, useIntl } from 'react-intl';
import { useHistory, useParams } from 'react-router-dom';
import { PageNotFound, TabHeader, TabularDetailPage } from '@commercetools-frontend/application-components';
import { useCustomViewParentDataRefresher } from '@commercetools-frontend/application-shell-connectors';
import FetchProduct from '../data/fetch-product.ctp.graphql';
import type { Product } from '../data/product';
import { useResource } from '../data/use-resources';
import { FactList } from '../fact-list';
import { FormattedMoment } from '../formatted-moment';
import { useLocalizedText } from '../localized-text';
import { messages } from '../messages';
import { ResourceContent } from '../resource-content';

const LOCATOR = 'products.product_details.general';

export function ProductPage(): React.JSX.Element {
  const intl = useIntl();
  const textOf = useLocalizedText();
  const { push } = useHistory();
  const { projectKey, productId } = useParams<{ projectKey: string; productId: string }>();
  const product = useResource<Product>(FetchProduct, productId);
  useCustomViewParentDataRefresher({ locators: [LOCATOR], onRefreshDataRequested: product.retry });
  const listPath = `/${projectKey}/products`;
  const generalPath = `${listPath}/${productId}/general`;
  if (product.data === null) {
    return <PageNotFound />;
  }
  return (
    <TabularDetailPage
      title={textOf(product.data?.masterData.staged?.nameAllLocales ?? []) ?? productId}
      previousPathLabel={intl.formatMessage(messages.products)}
      onPreviousPathClick={() => push(listPath)}
      tabControls={<TabHeader to={generalPath} label={intl.formatMessage(messages.general)} />}
      customViewLocatorCodes={{ [LOCATOR]: generalPath }}
    >
      <ResourceContent resource={product}>{(found) => <GeneralTab product={found} />}</ResourceContent>
    </TabularDetailPage>
  );
}

function GeneralTab({ product }: { product: Product }): React.JSX.Element {
  const { published, staged } = product.masterData;
  return (
    <FactList
      facts={[
        [messages.key, product.key],
        [messages.sku, staged?.masterVariant.sku],
        [
          messages.state,
          <FormattedMessage key="state" {...(published ? messages.published : messages.unpublished)} />,
        ],
        [messages.created, <FormattedMoment key="created" value={product.createdAt} />],
        [messages.modified, <FormattedMoment key="modified" value={product.lastModifiedAt} />],
      ]}
    />
  );
}
