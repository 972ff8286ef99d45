import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { DeploymentPlan } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { consequenceMessages } from './messages';

type Props = Pick<DeploymentPlan, 'consequences' | 'problems'>;

/** What follows from it, one sentence each. */
export function ConsequenceList({ consequences, problems }: Props): ReactElement {
  const { formatMessage } = useIntl();
  // Without an edit nothing is sent, but what is missing takes one.
  const isIncomplete = problems.length > 0;
  return (
    <ul css={list}>
      {consequences.map(({ kind, ...facts }) => (
        <li key={kind}>
          {formatMessage(
            kind === 'valuesUntouched' && isIncomplete
              ? consequenceMessages.valuesNeeded
              : consequenceMessages[kind],
            facts,
          )}
        </li>
      ))}
    </ul>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing10};
  margin: 0;
  padding-left: ${designTokens.spacing40};
  overflow-wrap: anywhere;
`;
