import type { ReactElement } from 'react';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import {
  useComparedDeployments,
  type ComparedDeployments,
} from '../../../data/deployments/compare/use-compared-deployments';
import { EmptyState } from '../../../ui/empty-state';
import { ListSkeleton } from '../../../ui/list-skeleton';
import { RefreshButton } from '../../../ui/refresh-button';
import { ComparedConfigurations } from './compared-configurations';
import { ComparisonToolbar } from './comparison-toolbar';
import type { ConfigurationCompareAddress } from './configuration-compare.search';
import { messages } from './messages';

type Props = {
  /** Of two different deployments */
  ids: { left: string; right: string };
  search: ConfigurationCompareAddress;
  onChange: (change: Partial<ConfigurationCompareAddress>) => void;
};

/** Loads two deployments and shows what is different between them. */
export function Comparison({ ids, search, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const deployments = useComparedDeployments(ids);
  return (
    <Spacings.Stack scale="l">
      <ComparisonToolbar
        search={search}
        refreshButton={<RefreshButton loadable={deployments} />}
        onChange={onChange}
      />
      <LoadableView loadable={deployments} skeleton={<ListSkeleton />}>
        {({ left, right }) =>
          left && right ? (
            <ComparedConfigurations left={left} right={right} search={search} onChange={onChange} />
          ) : (
            <EmptyState
              drawing="not-found.svg"
              title={formatMessage(messages.goneTitle)}
              advice={formatMessage(messages.goneAdvice, { id: missingOf(ids, left) })}
            />
          )
        }
      </LoadableView>
    </Spacings.Stack>
  );
}

function missingOf(ids: Props['ids'], left: ComparedDeployments['left']): string {
  return left ? ids.right : ids.left;
}
