import { useId, type ReactElement } from 'react';
import { css } from '@emotion/react';
import type { PlanProblem } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import Text from '@commercetools-uikit/text';
import { editorMessages as messages, problemMessages } from './messages';
import { useKeyName } from './use-key-name';

type Props = {
  problems: readonly PlanProblem[];
  /** Leads to the field of a problem. */
  onJump: (problem: PlanProblem) => void;
};

/** What stands in the way, each leading to its field. */
export function ProblemSummary({ problems, onJump }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const nameOf = useKeyName();
  const titleId = useId();
  return (
    <div role="alert">
      {problems.length > 0 && (
        <>
          <Text.Body id={titleId} tone="critical">
            {formatMessage(messages.problems, { count: problems.length })}
          </Text.Body>
          <ul css={list} aria-labelledby={titleId}>
            {problems.map((problem) => (
              <li key={`${problem.application ?? ''}/${problem.key}/${problem.problem}`}>
                <FlatButton label={nameOf(problem)} onClick={() => onJump(problem)} />{' '}
                <Text.Detail as="span">{formatMessage(problemMessages[problem.problem])}</Text.Detail>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing10};
  margin: ${designTokens.spacing10} 0 0;
  padding: 0;
  list-style: none;
  overflow-wrap: anywhere;
`;
