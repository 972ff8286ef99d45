import type { ReactElement } from 'react';
import { configurationDrift, TRAPS, type Tone } from '@connect-console/domain';
import { ExplanationDisclosure, StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { useFromSameList } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { configurationMessages as messages } from './messages';

const TONES = {
  missingRequired: 'critical',
  unknown: 'warning',
  typeMismatch: 'warning',
  defaultInUse: 'neutral',
} as const satisfies Record<string, Tone>;

const KINDS = ['missingRequired', 'unknown', 'typeMismatch', 'defaultInUse'] as const;

/** How the keys that are set differ from those that the connector declares, counted; the tab names each. */
export function ConfigurationDrift({ deployment }: { deployment: DeploymentDetail }): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const fromSameList = useFromSameList();
  const differences = configurationDrift({ held: deployment.held, declared: deployment.declared });
  const counts = KINDS.map((kind) => ({
    kind,
    count: differences.filter((difference) => difference.kind === kind).length,
  })).filter(({ count }) => count > 0);
  return (
    <Spacings.Stack scale="s" alignItems="flex-start">
      {counts.every(({ kind }) => kind === 'defaultInUse') && (
        <Text.Body>{formatMessage(messages.none)}</Text.Body>
      )}
      {counts.map(({ kind, count }) => (
        <StatusLabel key={kind} tone={TONES[kind]} label={formatMessage(messages[kind], { count })} />
      ))}
      <Link to={fromSameList(paths.deploymentConfiguration(deployment.id))}>
        {formatMessage(messages.link)}
      </Link>
      <ExplanationDisclosure id={TRAPS.configurationMergeUnknown} question={messages.question} />
    </Spacings.Stack>
  );
}
