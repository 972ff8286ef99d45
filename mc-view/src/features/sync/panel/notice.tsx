import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { FormattedMessage, type MessageDescriptor } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';

type Props = {
  type: 'error' | 'warning' | 'info';
  title: MessageDescriptor;
  values?: Record<string, ReactNode>;
  children: ReactNode;
};

/** Something about the whole panel that the reader must know. */
export function Notice({ type, title, values, children }: Props): ReactElement {
  return (
    <div css={wide}>
      <ContentNotification type={type}>
        <Spacings.Stack scale="xs">
          <Text.Body isBold as="p">
            <FormattedMessage {...title} values={values} />
          </Text.Body>
          {children}
        </Spacings.Stack>
      </ContentNotification>
    </div>
  );
}

const wide = css`
  width: 100%;
  overflow-wrap: anywhere;

  /* In the kit's notification the icon and the content are flex items: only the content may become narrower. */
  & > * > :last-child,
  & > * > :last-child > * {
    min-width: 0;
  }

  @container (max-width: 14rem) {
    & > * > :first-of-type:not(:last-child) {
      display: none;
    }
  }
`;
