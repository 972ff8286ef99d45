import type { ReactElement } from 'react';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { RefreshIcon } from '@commercetools-uikit/icons';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { useVerification } from '../../../data/deployments/verification/use-verification';
import { Skeleton } from '../../../ui/skeleton';
import { messages } from './messages';
import { VerificationView } from './verification-view';

type Props = { deployment: Pick<DeploymentDetail, 'id' | 'version' | 'status'> };

/** Whether what should reach a Deployment does: asked for apart, once it is still, and again after each run. */
export function VerificationSection({ deployment }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { id, version, status } = deployment;
  if (status.inProgress) return <Text.Body>{formatMessage(messages.afterRun)}</Text.Body>;
  return <Verified key={`${version} ${status.raw}`} id={id} />;
}

function Verified({ id }: { id: string }): ReactElement {
  const { formatMessage } = useIntl();
  const verification = useVerification(id);
  const isChecking = verification.status === 'ready' && verification.stale;
  return (
    <Spacings.Stack scale="m" alignItems="flex-start">
      <LoadableView loadable={verification} skeleton={<Skeleton heights={['24px', '72px']} />}>
        {(verified) =>
          verified ? (
            <VerificationView verification={verified} />
          ) : (
            <Text.Body>{formatMessage(messages.gone)}</Text.Body>
          )
        }
      </LoadableView>
      {verification.status === 'ready' && (
        <SecondaryButton
          label={formatMessage(isChecking ? messages.checking : messages.checkAgain)}
          iconLeft={<RefreshIcon />}
          size="20"
          isDisabled={isChecking}
          disabled={false} // A natively disabled button loses the keyboard focus; `isDisabled` alone ignores clicks.
          onClick={verification.retry}
        />
      )}
    </Spacings.Stack>
  );
}
