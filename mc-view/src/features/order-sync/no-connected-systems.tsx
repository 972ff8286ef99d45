import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { Illustration } from '@connect-console/mc-common';
import { FormattedMessage } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { ConsoleLink } from './console-link';
import { messages } from './messages';

/** For a project without any Deployment. */
export function NoConnectedSystems({ consoleUrl }: { consoleUrl: string }): ReactElement {
  return (
    <div css={centered}>
      <Illustration name="no-connectors.svg" />
      <Text.Body isBold>
        <FormattedMessage {...messages.empty} />
      </Text.Body>
      <Text.Body>
        <FormattedMessage {...messages.emptyAdvice} />
      </Text.Body>
      <ConsoleLink to={consoleUrl}>
        <FormattedMessage {...messages.openConsole} />
      </ConsoleLink>
    </div>
  );
}

const centered = css`
  display: flex;
  flex-direction: column;
  gap: ${designTokens.spacing20};
  align-items: center;
  text-align: center;
`;
