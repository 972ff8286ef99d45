import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { lazyPart } from '@connect-console/mc-common';
import { messages } from './messages';

// The library is only for those who see a chart. Without it the page stays whole: the tables say the same.
export const LazyRunChart = lazyPart(async () => (await import('./run-chart')).RunChart, ChartMissing);
export const LazyLagChart = lazyPart(async () => (await import('./lag-chart')).LagChart, ChartMissing);

function ChartMissing(): ReactElement {
  const { formatMessage } = useIntl();
  return <Text.Body tone="secondary">{formatMessage(messages.chartMissing)}</Text.Body>;
}
