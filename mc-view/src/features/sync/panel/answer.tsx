import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { RefreshIcon } from '@commercetools-uikit/icons';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { CheckResultWords } from './check-result-words';
import { messages } from './messages';
import { SummarySentence } from './summary-sentence';
import type { CheckResult } from './use-check-again';

type Props = {
  sync: ResourceSync;
  /** Answers are awaited. */
  isRunning: boolean;
  result: CheckResult | null;
  onCheckAgain: () => void;
};

/** The answer in one sentence, and the way to a newer one. */
export function Answer({ sync, isRunning, result, onCheckAgain }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <div css={bar}>
      <SummarySentence sync={sync} />
      <div css={check}>
        <SecondaryButton
          size="10"
          label={formatMessage(messages.checkAgain)}
          iconLeft={<RefreshIcon />}
          onClick={onCheckAgain}
        />
        <CheckResultWords isRunning={isRunning} result={result} />
      </div>
    </div>
  );
}

const bar = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing40};
  align-items: center;
  justify-content: space-between;
`;

const check = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  align-items: center;
  max-width: 100%;

  /* The kit's buttons keep their words on one line even where there is no room. */
  @container (max-width: 18rem) {
    button {
      height: auto;
      min-height: ${designTokens.spacing50};
      max-width: 100%;
      white-space: normal;
    }
  }
`;
