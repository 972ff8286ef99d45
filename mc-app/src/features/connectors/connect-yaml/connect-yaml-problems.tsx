import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import Text from '@commercetools-uikit/text';
import type { ConnectYamlProblem } from '../../../data/connectors/edit/to-connect-yaml-check';
import { messages } from './messages';

type Props = { problems: ConnectYamlProblem[]; onShowLine: (line: number) => void };

/** What is wrong with a connect.yaml, by key and line. */
export function ConnectYamlProblems({ problems, onShowLine }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <>
      <StatusLabel tone="critical" label={formatMessage(messages.problems, { count: problems.length })} />
      <ul css={list}>
        {problems.map(({ key, line, message }, index) => (
          <li key={index}>
            {line !== null && (
              <FlatButton label={formatMessage(messages.line, { line })} onClick={() => onShowLine(line)} />
            )}
            {key === null ? (
              line === null && <Text.Body>{formatMessage(messages.wholeFile)}</Text.Body>
            ) : (
              <code>{key}</code>
            )}
            <Text.Body>{message}</Text.Body>
          </li>
        ))}
      </ul>
    </>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing20};
  margin: ${designTokens.spacing20} 0 0;
  padding: 0;
  list-style: none;
  overflow-wrap: anywhere;

  button {
    margin-right: ${designTokens.spacing20};
  }
`;
