import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { Illustration } from '@connect-console/mc-common';
import { FormattedMessage } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { useApplicationPaths } from '../../../application-paths';
import { NewTabLink } from '../new-tab-link';
import { messages } from './messages';

/** For a project whose registry is empty: nobody has said what should go where. */
export function NoTargets(): ReactElement {
  const { targets } = useApplicationPaths();
  return (
    <div css={centered}>
      <Illustration name="no-connectors.svg" />
      <Text.Headline as="h2">
        <FormattedMessage {...messages.empty} />
      </Text.Headline>
      <Text.Body as="p">
        <FormattedMessage {...messages.emptyAdvice} />
      </Text.Body>
      <NewTabLink to={targets}>
        <FormattedMessage {...messages.openTargets} />
      </NewTabLink>
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
`;
