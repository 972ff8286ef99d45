import { lazy, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

// The library is only for those who see a chart. Without it the page stays whole: the tables say the same.
export const LazyRunChart = lazy(async () => {
  try {
    return { default: (await import('./run-chart')).RunChart };
  } catch {
    return { default: ChartMissing };
  }
});

export const LazyLagChart = lazy(async () => {
  try {
    return { default: (await import('./lag-chart')).LagChart };
  } catch {
    return { default: ChartMissing };
  }
});

function ChartMissing(): ReactElement {
  const { formatMessage } = useIntl();
  return <Text.Body tone="secondary">{formatMessage(messages.chartMissing)}</Text.Body>;
}
