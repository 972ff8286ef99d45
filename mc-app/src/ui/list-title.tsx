import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import { designTokens } from '@commercetools-uikit/design-system';

type Props = {
  title: string;
  subtitle: string;
  /** Where the list leads on to */
  action: ReactNode;
};

/** A list's heading, with the way on beside it. */
export function ListTitle({ title, subtitle, action }: Props): ReactElement {
  return (
    <div css={row}>
      <InfoMainPage.PageHeaderTitle title={title} subtitle={subtitle} titleSize="big" />
      {action}
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing30};
  align-items: center;
  justify-content: space-between;
`;
