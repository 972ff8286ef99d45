import type { ReactElement } from 'react';
import { findingWeight, type Finding, type Tone, type VerificationVerdict } from '@connect-console/domain';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { VerifiedDeployment } from '../../../data/deployments/verification/use-verification';
import { FindingList } from './finding-list';
import { messages, verdictMessages } from './messages';
import { UnreadableParts } from './unreadable-parts';

const TONES: Record<VerificationVerdict, Tone> = {
  wired: 'positive',
  problems: 'warning',
  failed: 'critical',
  notVerifiable: 'neutral',
  running: 'progress',
};

/** The verdict first, then everything it rests on, the problems before the proofs. */
export function VerificationView({ verification }: { verification: VerifiedDeployment }): ReactElement {
  const { formatMessage } = useIntl();
  const { verdict, findings, unreadable, missingScopes } = verification;
  const count = verdict === 'failed' ? findings.length : countOf(findings, 'problem');
  const hasNothing = verdict === 'notVerifiable' && findings.length === 0 && unreadable.length === 0;
  return (
    <Spacings.Stack scale="m">
      <div>
        <StatusLabel tone={TONES[verdict]} label={formatMessage(verdictMessages[verdict], { count })} />
      </div>
      {hasNothing && <Text.Body>{formatMessage(messages.nothingToCompare)}</Text.Body>}
      {findings.length > 0 && <FindingList findings={findings} />}
      <UnreadableParts parts={unreadable} missingScopes={missingScopes} />
      <Text.Detail tone="secondary">{formatMessage(messages.note)}</Text.Detail>
    </Spacings.Stack>
  );
}

function countOf(findings: readonly Finding[], weight: ReturnType<typeof findingWeight>): number {
  return findings.filter((finding) => findingWeight(finding) === weight).length;
}
