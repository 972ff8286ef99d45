import type { ReactElement } from 'react';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useStagedConnectors } from '../../data/connectors/use-staged-connectors';
import { usePaths } from '../../paths';
import { Section } from '../../ui/section';
import { Skeleton } from '../../ui/skeleton';
import { connectorsNeedingAttention } from './attention';
import { AttentionList } from './attention-list';
import { connectorConcerns, messages } from './messages';
import { SeenPart } from './seen-part';

const FIRST_PAGE = {
  page: 1,
  perPage: 100,
  sort: 'lastModifiedAt desc',
  visibility: 'all' as const,
  integrationTypes: [],
};

/** How many connectors there are, and which of them need attention. */
export function ConnectorsSection(): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const connectors = useStagedConnectors(FIRST_PAGE);
  return (
    <Section title={formatMessage(messages.connectors)}>
      <LoadableView loadable={connectors} skeleton={<Skeleton heights={['24px', '24px', '96px']} />}>
        {(page) => (
          <Spacings.Stack scale="m">
            <Text.Body fontWeight="bold">
              {formatMessage(messages.connectorCount, { total: page.total })}
            </Text.Body>
            <AttentionList
              groups={connectorsNeedingAttention(page.items).map(({ concern, tone, items }) => ({
                label: formatMessage(connectorConcerns[concern], { count: items.length }),
                tone,
                items: items.map(({ id, name }) => ({ id, name, address: paths.connector(id) })),
              }))}
            />
            <SeenPart page={page} />
          </Spacings.Stack>
        )}
      </LoadableView>
      <Link to={paths.connectors}>{formatMessage(messages.allConnectors)}</Link>
    </Section>
  );
}
