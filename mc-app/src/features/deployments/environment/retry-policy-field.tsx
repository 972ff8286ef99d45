import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { findScope, retryTimeline, type RetryPolicy } from '@connect-console/domain';
import { useDurationWords } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FieldErrors from '@commercetools-uikit/field-errors';
import SelectField from '@commercetools-uikit/select-field';
import Text from '@commercetools-uikit/text';
import TextField from '@commercetools-uikit/text-field';
import { configurationFieldId, useConfigurationForm } from './configuration-form';
import { editOf, setRetryPolicy } from './edits.values';
import { fieldMessages as messages, strategyMessages } from './messages';
import { useProblemWords } from './use-problem-words';

const STRATEGIES = ['immediate', 'exponential-backoff'] as const;
const AS_IT_IS = '';
const SHOWN_ATTEMPTS = 8;
const NUMBERS = ['minBackoffSeconds', 'maxBackoffSeconds', 'maxAttempts'] as const;
const START: RetryPolicy = {
  strategy: 'exponential-backoff',
  minBackoffSeconds: 10,
  maxBackoffSeconds: 600,
  maxAttempts: null,
};

/** How an event application is tried again, with the attempts that follow from it. */
export function RetryPolicyField({ application }: { application: string }): ReactElement {
  const { formatMessage } = useIntl();
  const { held, edits, changeEdits, problems } = useConfigurationForm();
  const before = findScope(held, application)?.retryPolicy ?? null;
  const edited = editOf(edits, application).retryPolicy;
  const policy = edited ?? before;
  const problem = problems.find((one) => one.application === application && one.key === 'retryPolicy');
  const words = useProblemWords(problem?.problem ?? null);

  function change(next: RetryPolicy | null): void {
    changeEdits((all) => setRetryPolicy(all, application, next));
  }

  function choose(strategy: string): void {
    if (strategy === AS_IT_IS) change(null);
    else if (strategy === 'immediate') change({ ...NO_BACKOFF, strategy });
    else change({ ...START, ...before, strategy });
  }

  return (
    <div css={stack}>
      <SelectField
        id={configurationFieldId({ application, key: 'retryPolicy' })}
        title={formatMessage(messages.retryPolicy)}
        description={formatMessage(messages.retryPolicyHint)}
        value={edited?.strategy ?? AS_IT_IS}
        isSearchable={false}
        options={[
          {
            value: AS_IT_IS,
            label: formatMessage(before ? messages.retryPolicyKept : messages.retryPolicyDefault),
          },
          ...STRATEGIES.map((value) => ({ value, label: formatMessage(strategyMessages[value]) })),
        ]}
        onChange={({ target }) => choose(String(target.value))}
      />
      {edited && edited.strategy !== 'immediate' && (
        <div css={numbers}>
          {NUMBERS.map((name) => (
            <TextField
              key={name}
              title={formatMessage(messages[name])}
              autoComplete="off"
              value={String(edited[name] ?? '')}
              onChange={({ target }) => change({ ...edited, [name]: toNumber(target.value) })}
            />
          ))}
        </div>
      )}
      <FieldErrors {...words} isVisible />
      {policy && problem === undefined && <RetryTimeline policy={policy} />}
    </div>
  );
}

function RetryTimeline({ policy }: { policy: RetryPolicy }): ReactElement | null {
  const { formatMessage, formatList } = useIntl();
  const toWords = useDurationWords();
  const attempts = retryTimeline(policy, { count: SHOWN_ATTEMPTS });
  if (attempts.length === 0) return null;
  const times = attempts.map((seconds) => toWords(seconds * 1000));
  return (
    <Text.Detail tone="secondary">
      {formatMessage(messages.retryTimeline, { times: formatList(times, { type: 'unit' }) })}
    </Text.Detail>
  );
}

const NO_BACKOFF = { minBackoffSeconds: null, maxBackoffSeconds: null, maxAttempts: null };
const LONGEST_NUMBER = 6;

/** Takes digits only, so that nothing that was typed has to be thrown away. */
function toNumber(text: string): number | null {
  const digits = text.replaceAll(/\D/g, '').slice(0, LONGEST_NUMBER);
  return digits === '' ? null : Number(digits);
}

const stack = css`
  display: grid;
  gap: ${designTokens.spacing20};
`;

const numbers = css`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(${designTokens.constraint3}, 1fr));
  gap: ${designTokens.spacing20};
`;
