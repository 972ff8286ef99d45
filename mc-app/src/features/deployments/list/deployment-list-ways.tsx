import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { designTokens } from '@commercetools-uikit/design-system';
import { PlusBoldIcon } from '@commercetools-uikit/icons';
import PrimaryButton from '@commercetools-uikit/primary-button';
import UiLink from '@commercetools-uikit/link';
import type { AddressFromList } from '../../../list-origin';
import { messages } from './messages';

type Props = {
  search: string;
  compare: string;
  /** Where a connector is deployed; null when the user may not. */
  newDeployment: AddressFromList | null;
};

/** Where the list of deployments leads on to. */
export function DeploymentListWays({ search, compare, newDeployment }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <div css={row}>
      <UiLink to={search}>{formatMessage(messages.searchConfigurations)}</UiLink>
      <UiLink to={compare}>{formatMessage(messages.compare)}</UiLink>
      {newDeployment && (
        <PrimaryButton
          label={formatMessage(messages.newDeployment)}
          iconLeft={<PlusBoldIcon />}
          as={Link}
          to={newDeployment}
        />
      )}
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing40};
  align-items: center;
`;
