import { Suspense, useId, type ReactElement, type ReactNode } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { Skeleton } from '../../../ui/skeleton';
import { messages } from './messages';

type Props = {
  /** What the chart shows, in one or two sentences */
  sentence: string;
  /** Loaded when it is needed, and as high as `height` */
  chart: ReactNode;
  height: string;
  /** Says what the chart shows, number by number */
  table: ReactNode;
};

/** A chart with what it says in words before it, and in numbers behind a disclosure. */
export function ChartFigure({ sentence, chart, height, table }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const sentenceId = useId();
  return (
    <figure css={figure}>
      <figcaption id={sentenceId}>
        <Text.Body>{sentence}</Text.Body>
      </figcaption>
      <div role="img" aria-labelledby={sentenceId}>
        <Suspense fallback={<Skeleton heights={[height]} />}>{chart}</Suspense>
      </div>
      <details>
        <summary css={summary}>{formatMessage(messages.asTable)}</summary>
        <div css={content}>{table}</div>
      </details>
    </figure>
  );
}

const figure = css`
  display: grid;
  gap: ${designTokens.spacing40};
  margin: 0;
`;

const summary = css`
  width: fit-content;
  cursor: pointer;
  font-size: ${designTokens.fontSize20};
  font-weight: ${designTokens.fontWeight500};
`;

const content = css`
  margin-top: ${designTokens.spacing20};
`;
