import { Suspense, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import type { ExplanationId } from '@connect-console/domain';
import { FormattedMessage, type MessageDescriptor } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { lazyPart } from '../lazy-part';
import { ExplanationNotLoaded } from './explanation-not-loaded';
import { ExplanationSkeleton } from './explanation-skeleton';
import { messages } from './messages';

const LazyExplanation = lazyPart(
  async () => (await import('./explanation')).Explanation,
  ExplanationNotLoaded,
);

type Props = {
  id: ExplanationId;
  /** What it answers: "What does this mean?" by default, which needs something beside it that "this" is. */
  question?: MessageDescriptor;
};

/** Offers to explain, closed at first: the page stays calm, and texts are loaded only for those who ask. */
export function ExplanationDisclosure({ id, question = messages.show }: Props): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary css={summary}>
        <FormattedMessage {...question} />
      </summary>
      {isOpen && (
        <div css={content}>
          <Suspense fallback={<ExplanationSkeleton />}>
            <LazyExplanation id={id} />
          </Suspense>
        </div>
      )}
    </details>
  );
}

const summary = css`
  width: fit-content;
  cursor: pointer;
  font-weight: ${designTokens.fontWeight500};
`;

const content = css`
  margin-top: ${designTokens.spacing20};
`;
