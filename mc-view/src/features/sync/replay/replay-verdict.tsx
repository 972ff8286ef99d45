import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { ReplayPlan, ReplayRefusal } from '@connect-console/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { InformationIcon, WarningIcon } from '@commercetools-uikit/icons';
import Text from '@commercetools-uikit/text';
import { needMessages, refusalMessages } from './messages';

/** Whether a replay is needed; where it is refused, why. */
export function ReplayVerdict({ plan }: { plan: ReplayPlan }): ReactElement {
  const refusal = useRefusalWords(plan.kind === 'refused' ? plan.refusal : null);
  if (plan.kind === 'refused') {
    return <Verdict icon={<InformationIcon size="20" color="info" />}>{refusal}</Verdict>;
  }
  return (
    <>
      <Verdict icon={<InformationIcon size="20" color="info" />}>
        <FormattedMessage {...needMessages[plan.need]} />
      </Verdict>
      {plan.mayRepeat && (
        <Verdict icon={<WarningIcon size="20" color="warning" />}>
          <FormattedMessage {...needMessages.mayRepeat} />
        </Verdict>
      )}
    </>
  );
}

type VerdictProps = { icon: ReactElement; children: string | ReactElement | null };

function Verdict({ icon, children }: VerdictProps): ReactElement {
  return (
    <div css={row}>
      <span aria-hidden>{icon}</span>
      <Text.Body fontWeight="medium">{children}</Text.Body>
    </div>
  );
}

function useRefusalWords(refusal: ReplayRefusal | null): string | null {
  const { formatMessage, formatDate } = useIntl();
  if (refusal === null) return null;
  switch (refusal.kind) {
    case 'skipped':
      return formatMessage(refusalMessages.skipped, { reason: refusal.skipped.reason });
    case 'covered': {
      const date = formatDate(refusal.synced.at, { dateStyle: 'medium', timeStyle: 'short' });
      return formatMessage(refusalMessages.covered, { date });
    }
    default:
      return formatMessage(refusalMessages[refusal.kind]);
  }
}

const row = css`
  display: flex;
  gap: ${designTokens.spacing20};
  align-items: flex-start;

  svg {
    flex: none;
  }
`;
