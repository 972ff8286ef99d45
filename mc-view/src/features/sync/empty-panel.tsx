import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { Illustration } from '@connect-console/mc-common';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';

type Props = {
  drawing: ComponentProps<typeof Illustration>['name'];
  /** `h1` where it is the whole panel. */
  heading: 'h1' | 'h2';
  title: ReactNode;
  /** What the reader can do about it. */
  advice: ReactNode;
  action?: ReactNode;
};

/** What the panel shows when there is nothing to show. */
export function EmptyPanel({ drawing, heading, title, advice, action }: Props): ReactElement {
  return (
    <div css={centered}>
      <Illustration name={drawing} />
      <Text.Headline as={heading}>{title}</Text.Headline>
      <Text.Body as="p">{advice}</Text.Body>
      {action}
    </div>
  );
}

const centered = css`
  display: flex;
  flex-direction: column;
  gap: ${designTokens.spacing20};
  align-items: center;
  text-align: center;

  > p {
    max-width: ${designTokens.constraint11};
  }

  /* Where there is little room, the words come first. */
  @media (max-width: 480px) {
    > img {
      order: 1;
    }
  }
`;
