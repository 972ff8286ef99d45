import type { ReactElement } from 'react';
import type { DerivedStatus } from '@connect-console/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useApplicationPaths } from '../../../application-paths';
import type { ResourceSync, TargetSync } from '../../../data/sync/resource-sync';
import { CopySummaryButton } from '../bundle/copy-summary-button';
import { NewTabLink } from '../new-tab-link';
import { wrappingButtons } from '../wrapping-buttons';
import { stepMessages } from './detail-messages';
import { messages } from './messages';

type Props = {
  target: TargetSync;
  /** All that is known of the resource of the page */
  sync: ResourceSync;
  onCheckAgain: () => void;
};

/** The one thing that helps and can do no harm. */
export function SafeStep(props: Props): ReactElement {
  return (
    <Spacings.Stack scale="xs" alignItems="flex-start">
      <Text.Body isBold as="p">
        <FormattedMessage {...stepMessages.title} />
      </Text.Body>
      <Step {...props} />
    </Spacings.Stack>
  );
}

function Step({ target, sync, onCheckAgain }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const paths = useApplicationPaths();
  const values = { target: target.label };
  const { deployment, status } = target;
  if (status.step === 'openDeployment' && deployment?.kind === 'found') {
    return (
      <NewTabLink to={paths.deployment(deployment.id)}>
        <FormattedMessage {...stepMessages.openDeployment} values={values} />
      </NewTabLink>
    );
  }
  if (status.step === 'openTarget') {
    return (
      <NewTabLink to={target.read ? paths.target(target.key) : paths.targets}>
        <FormattedMessage
          {...(target.read ? stepMessages.openTarget : stepMessages.openTargets)}
          values={values}
        />
      </NewTabLink>
    );
  }
  if (status.step === 'openExternal' && status.externalUrl !== null) {
    return (
      <NewTabLink to={status.externalUrl}>
        <FormattedMessage {...stepMessages.openExternal} values={values} />
      </NewTabLink>
    );
  }
  return (
    <>
      <Text.Body as="p">
        <FormattedMessage {...textOf(status)} values={values} />
      </Text.Body>
      {status.step === 'checkAgain' && (
        <SecondaryButton size="10" label={formatMessage(messages.checkAgain)} onClick={onCheckAgain} />
      )}
      {status.step === 'handOver' && (
        <div css={wrappingButtons}>
          <CopySummaryButton sync={sync} />
        </div>
      )}
    </>
  );
}

function textOf({ step, status }: DerivedStatus): (typeof stepMessages)[keyof typeof stepMessages] {
  switch (step) {
    case 'wait':
    case 'checkAgain':
    case 'handOver':
      return stepMessages[step];
    default:
      return status === 'unknown' ? stepMessages.noneUnknown : stepMessages.none;
  }
}
