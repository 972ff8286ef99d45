import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { FormattedMessage } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import type { ApiError } from '../data/api-error';
import { messages } from './messages';

type Fact = { name: 'message' | 'code' | 'correlationId'; value: string };

const LABELS = {
  message: messages.errorMessage,
  code: messages.errorCode,
  correlationId: messages.correlationId,
};

// Apollo's own message for an HTTP error, and what servers without a better one send.
const REPEATS_STATUS = /^(Response not successful: Received status code|(HTTP )?status) \d{3}$/i;

/** The facts of an error that help support: message, code with status, correlation id. */
export function ErrorFacts({ error }: { error: ApiError }): ReactElement {
  return (
    <dl css={list}>
      {factsOf(error).map(({ name, value }) => (
        <div key={name}>
          <dt>
            <FormattedMessage {...LABELS[name]} />
            {': '}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same facts as plain text to paste into a ticket. Not translated: it is read by support. */
export function factsAsText(error: ApiError): string {
  return factsOf(error)
    .map(({ name, value }) => `${name}: ${value}`)
    .join('\n');
}

function factsOf({ message, code, status, correlationId }: ApiError): Fact[] {
  const codeAndStatus = [code, status === null ? null : `HTTP ${status}`]
    .filter((part) => part !== null)
    .join(', ');
  const facts: Fact[] = [
    { name: 'message', value: REPEATS_STATUS.test(message) ? '' : message },
    { name: 'code', value: codeAndStatus },
    { name: 'correlationId', value: correlationId ?? '' },
  ];
  return facts.filter(({ value }) => value !== '');
}

const list = css`
  margin: 0;
  font-size: ${designTokens.fontSize20};
  line-height: ${designTokens.lineHeight20};

  dt,
  dd {
    display: inline;
    margin: 0;
  }

  dd {
    font-family: monospace;
  }
`;
