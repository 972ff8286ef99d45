import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { designTokens } from '@commercetools-uikit/design-system';
import { PlusBoldIcon } from '@commercetools-uikit/icons';
import PrimaryButton from '@commercetools-uikit/primary-button';
import { PERMISSIONS } from '../../../constants';
import { useTargetRegistry } from '../../../data/targets/use-target-registry';
import { usePaths } from '../../../paths';
import { ListSkeleton } from '../../../ui/list-skeleton';
import { ListTitle } from '../../../ui/list-title';
import { RefreshButton } from '../../../ui/refresh-button';
import { messages } from './messages';
import { TargetRegistryView } from './target-registry-view';

/** The registry of sync targets, and what could be in it. */
export function TargetListPage(): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const registry = useTargetRegistry();
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageDeployments] });

  return (
    <InfoMainPage
      customTitleRow={
        <ListTitle
          title={formatMessage(messages.title)}
          subtitle={formatMessage(messages.subtitle)}
          action={
            <div css={buttons}>
              <RefreshButton loadable={registry} />
              {canManage && (
                <PrimaryButton
                  as={Link}
                  to={paths.newTarget}
                  iconLeft={<PlusBoldIcon />}
                  label={formatMessage(messages.newTarget)}
                />
              )}
            </div>
          }
        />
      }
    >
      <ApplicationPageTitle additionalParts={[formatMessage(messages.title)]} />
      <LoadableView loadable={registry} skeleton={<ListSkeleton rowHeight="92px" />}>
        {(known) => (
          <TargetRegistryView
            registry={known}
            isStale={registry.status === 'ready' && registry.stale}
            canManage={canManage}
          />
        )}
      </LoadableView>
    </InfoMainPage>
  );
}

const buttons = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  align-items: center;
`;
