import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { Loadable } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { DeploymentCounts, Overview } from '../../../data/overview/to-overview';
import { Section } from '../../../ui/section';
import { Skeleton } from '../../../ui/skeleton';
import { unknownMessages } from '../concerns/messages';
import { PartView } from '../part-view';
import { toDeploymentMatrix } from './deployment-matrix';
import { DeploymentMatrixTable } from './deployment-matrix-table';
import { messages } from './messages';

const ROW = '40px';

/** How many deployments there are, by environment and status. */
export function DeploymentsSection({ overview }: { overview: Loadable<Overview> }): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Section title={formatMessage(messages.title)}>
      <PartView loadable={overview} skeleton={<Skeleton heights={[ROW, ROW, ROW, ROW]} />}>
        {({ deployments }) =>
          deployments ? (
            <DeploymentCountsView counts={deployments} />
          ) : (
            <Text.Body tone="secondary">{formatMessage(unknownMessages.deployments)}</Text.Body>
          )
        }
      </PartView>
    </Section>
  );
}

function DeploymentCountsView({ counts }: { counts: DeploymentCounts }): ReactElement {
  const { formatMessage } = useIntl();
  if (counts.total === 0) return <Text.Body tone="secondary">{formatMessage(messages.none)}</Text.Body>;
  return (
    <>
      <div css={scrolling}>
        <DeploymentMatrixTable matrix={toDeploymentMatrix(counts.byStatus)} />
      </div>
      {!counts.complete && <Text.Detail tone="secondary">{formatMessage(messages.incomplete)}</Text.Detail>}
    </>
  );
}

const scrolling = css`
  overflow-x: auto;
`;
