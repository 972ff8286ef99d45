import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { designTokens } from '@commercetools-uikit/design-system';
import { PlusBoldIcon } from '@commercetools-uikit/icons';
import PrimaryButton from '@commercetools-uikit/primary-button';
import type { AddressFromList } from '../list-origin';
import { listMessages, messages } from './messages';

type Props = {
  /** Where a connector is created; null when the user may not. */
  newConnector: AddressFromList | null;
};

/** The list's heading, with the way to a new connector beside it. */
export function ConnectorListTitle({ newConnector }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <div css={row}>
      <InfoMainPage.PageHeaderTitle
        title={formatMessage(messages.title)}
        subtitle={formatMessage(messages.subtitle)}
        titleSize="big"
      />
      {newConnector && (
        <PrimaryButton
          label={formatMessage(listMessages.newConnector)}
          iconLeft={<PlusBoldIcon />}
          as={Link}
          to={newConnector}
        />
      )}
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
