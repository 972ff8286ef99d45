import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { FormattedMessage, type MessageDescriptor } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ErrorIcon, InformationIcon, WarningIcon } from '@commercetools-uikit/icons';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';

type NoticeType = 'error' | 'warning' | 'info';

type Props = {
  type: NoticeType;
  title: MessageDescriptor;
  values?: Record<string, ReactNode>;
  children: ReactNode;
};

const ICONS: Record<NoticeType, ReactElement> = {
  error: <ErrorIcon size="20" color="error" />,
  warning: <WarningIcon size="20" color="warning" />,
  info: <InformationIcon size="20" color="info" />,
};

/** Something about the whole panel that the reader must know. The kit's own notice has no room in a narrow panel. */
export function Notice({ type, title, values, children }: Props): ReactElement {
  return (
    <div css={[box, looks[type]]}>
      <span css={sign} aria-hidden>
        {ICONS[type]}
      </span>
      <div css={content}>
        <Spacings.Stack scale="xs">
          <Text.Body isBold as="p">
            <FormattedMessage {...title} values={values} />
          </Text.Body>
          {children}
        </Spacings.Stack>
      </div>
    </div>
  );
}

const box = css`
  display: flex;
  gap: ${designTokens.spacing20};
  padding: ${designTokens.spacing20} ${designTokens.spacing30};
  border: 1px solid;
  border-radius: ${designTokens.borderRadius4};

  @container (max-width: 18rem) {
    padding: ${designTokens.spacing10} ${designTokens.spacing20};
  }
`;

const sign = css`
  flex: none;

  @container (max-width: 18rem) {
    display: none;
  }
`;

const content = css`
  flex: 1;
  min-width: 0;
`;

const looks: Record<NoticeType, ReturnType<typeof css>> = {
  error: css`
    background-color: ${designTokens.colorError95};
    border-color: ${designTokens.colorError85};
  `,
  warning: css`
    background-color: ${designTokens.colorWarning95};
    border-color: ${designTokens.colorWarning85};
  `,
  info: css`
    background-color: ${designTokens.colorInfo95};
    border-color: ${designTokens.colorInfo85};
  `,
};
