import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { DeploymentPlan } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { ConsequenceList } from './consequence-list';
import { messages } from './messages';
import { RenameSuggestions, type Rename } from './rename-suggestions';
import { RequestPreview } from './request-preview';
import { ScopePlanTable, type LossAcceptance } from './scope-plan-table';

type Props = LossAcceptance & {
  plan: DeploymentPlan;
  /** What is sent to Connect, with secrets hidden already. */
  request: object;
  /** Absent where nothing is held yet that could have an old name. */
  onTakeOver?: (rename: Rename) => void;
};

/** What will happen, before it happens: consequences, every value that changes, the exact request. */
export function PlanView({ plan, request, onTakeOver, accepted, onAccept }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Spacings.Stack scale="l">
      <ConsequenceList consequences={plan.consequences} problems={plan.problems} />
      {onTakeOver && <RenameSuggestions renames={plan.renames} onTakeOver={onTakeOver} />}
      {plan.scopes.length === 0 && <Text.Body>{formatMessage(messages.noScopes)}</Text.Body>}
      <div css={scopes}>
        {plan.scopes.map((scope) => (
          <ScopePlanTable
            key={scope.application ?? ''}
            scope={scope}
            accepted={accepted}
            onAccept={onAccept}
          />
        ))}
      </div>
      <RequestPreview request={request} />
    </Spacings.Stack>
  );
}

const scopes = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${designTokens.spacing40};
`;
