import type { ReactElement } from 'react';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useDeployments } from '../../data/deployments/use-deployments';
import { usePaths } from '../../paths';
import { Section } from '../../ui/section';
import { Skeleton } from '../../ui/skeleton';
import { deploymentsNeedingAttention } from './attention';
import { AttentionList } from './attention-list';
import { deploymentConcerns, messages } from './messages';
import { SeenPart } from './seen-part';

const FIRST_PAGE = { page: 1, perPage: 100, sort: 'lastModifiedAt desc' };

/** How many deployments there are, and which of them need attention. */
export function DeploymentsSection(): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const deployments = useDeployments(FIRST_PAGE);
  return (
    <Section title={formatMessage(messages.deployments)}>
      <LoadableView loadable={deployments} skeleton={<Skeleton heights={['24px', '24px', '96px']} />}>
        {(page) => (
          <Spacings.Stack scale="m">
            <Text.Body fontWeight="bold">
              {formatMessage(messages.deploymentCount, { total: page.total })}
            </Text.Body>
            <AttentionList
              groups={deploymentsNeedingAttention(page.items).map(({ concern, tone, items }) => ({
                label: formatMessage(deploymentConcerns[concern], { count: items.length }),
                tone,
                items: items.map(({ id, key }) => ({ id, name: key ?? id, address: paths.deployment(id) })),
              }))}
            />
            <SeenPart page={page} />
          </Spacings.Stack>
        )}
      </LoadableView>
      <Link to={paths.deployments}>{formatMessage(messages.allDeployments)}</Link>
    </Section>
  );
}
