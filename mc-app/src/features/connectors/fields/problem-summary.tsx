import { useId, type ReactElement } from 'react';
import { css } from '@emotion/react';
import type { FieldPath } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import Text from '@commercetools-uikit/text';
import { fieldId } from './field-state';
import { fieldMessages, messages } from './messages';

/** Names the fields that hold a problem and leads to them. */
export function ProblemSummary({ paths }: { paths: FieldPath[] }): ReactElement {
  const { formatMessage } = useIntl();
  const titleId = useId();
  return (
    <div role="alert">
      {paths.length > 0 && (
        <>
          <Text.Body id={titleId} tone="critical">
            {formatMessage(messages.problems, { count: paths.length })}
          </Text.Body>
          <ul css={list} aria-labelledby={titleId}>
            {paths.map((path) => (
              <li key={path}>
                <FlatButton
                  label={labelOf(path)}
                  onClick={() => document.getElementById(fieldId(path))?.focus()}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );

  function labelOf(path: FieldPath): string {
    if (isNamed(path)) return formatMessage(fieldMessages[path]);
    return formatMessage(messages.project, { number: Number(path.split('.')[1]) + 1 });
  }
}

function isNamed(path: FieldPath): path is keyof typeof fieldMessages {
  return Object.hasOwn(fieldMessages, path);
}

const list = css`
  margin: ${designTokens.spacing10} 0 0;
  padding: 0;
  list-style: none;
`;
