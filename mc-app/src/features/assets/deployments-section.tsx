import type { ReactElement } from 'react';
import { LoadableView, type Loadable } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { AssetsDeployments } from '../../data/assets/to-assets-deployments';
import { IncompleteNotice } from '../../ui/incomplete-notice';
import { Section } from '../../ui/section';
import { Skeleton } from '../../ui/skeleton';
import { AssetsApplicationTable } from './assets-application-table';
import { deploymentMessages as messages, sectionMessages } from './messages';

type Props = { deployments: Loadable<AssetsDeployments>; origin: string };

/** Which deployments of the project hold assets, and which of them are the ones that are used here. */
export function DeploymentsSection({ deployments, origin }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Section title={formatMessage(sectionMessages.deployments)}>
      <LoadableView loadable={deployments} skeleton={<Skeleton heights={['40px', '56px']} />}>
        {({ deployments: known, isComplete }) => (
          <Spacings.Stack scale="m" alignItems="stretch">
            {!isComplete && <IncompleteNotice advice={formatMessage(messages.incomplete)} />}
            {known.some(({ applications }) => applications.length > 0) ? (
              <AssetsApplicationTable deployments={known} origin={origin} />
            ) : (
              <Text.Body tone="secondary">{formatMessage(messages.none)}</Text.Body>
            )}
          </Spacings.Stack>
        )}
      </LoadableView>
    </Section>
  );
}
