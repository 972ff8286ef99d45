import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { Illustration } from '@connect-console/mc-common';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';

type Props = {
  drawing: ComponentProps<typeof Illustration>['name'];
  title: string;
  /** What the reader can do about it. */
  advice: string;
  action?: ReactNode;
};

/** What a screen shows when there is nothing to show. */
export function EmptyState({ drawing, title, advice, action }: Props): ReactElement {
  return (
    <div css={centered}>
      <Illustration name={drawing} />
      <Text.Headline as="h2">{title}</Text.Headline>
      <Text.Body>{advice}</Text.Body>
      {action}
    </div>
  );
}

const centered = css`
  display: flex;
  flex-direction: column;
  gap: ${designTokens.spacing30};
  align-items: center;
  max-width: ${designTokens.constraint11};
  margin: ${designTokens.spacing50} auto;
  text-align: center;
  overflow-wrap: anywhere;

  /* Where there is little room, the words come first. */
  @media (max-width: 480px) {
    > img {
      order: 1;
    }
  }
`;
