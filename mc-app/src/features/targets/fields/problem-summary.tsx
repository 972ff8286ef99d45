import { useId, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import Text from '@commercetools-uikit/text';
import { fieldId, type FieldPath } from './field-state';
import { endpointFieldMessages, fieldMessages, messages } from './messages';

/** Names the fields that hold a problem and leads to them. */
export function ProblemSummary({ paths }: { paths: readonly FieldPath[] }): ReactElement {
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
            {inOrderOfForm(paths).map((path) => (
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
    const [, index, name] = path.split('.');
    const field = ENDPOINT_FIELDS.find((one) => one === name) ?? 'name';
    return formatMessage(messages.endpointField, {
      number: Number(index) + 1,
      field: formatMessage(endpointFieldMessages[field]),
    });
  }
}

function inOrderOfForm(paths: readonly FieldPath[]): FieldPath[] {
  const names = Object.keys(fieldMessages);
  const placeOf = (path: FieldPath): number => names.indexOf(path.split('.')[0] ?? '');
  return [...paths].sort((one, other) => placeOf(one) - placeOf(other));
}

const ENDPOINT_FIELDS = ['name', 'url', 'kind', 'exposure'] as const;

function isNamed(path: FieldPath): path is keyof typeof fieldMessages {
  return Object.hasOwn(fieldMessages, path);
}

const list = css`
  margin: ${designTokens.spacing10} 0 0;
  padding: 0;
  list-style: none;

  button {
    min-height: ${designTokens.spacing40}; /* As WCAG 2.2 asks for: 24 px. */
  }
`;
