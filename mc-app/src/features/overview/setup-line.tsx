import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { isOpenStep, setupSteps } from '@connect-console/domain';
import type { Loadable } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { InformationIcon } from '@commercetools-uikit/icons';
import Link from '@commercetools-uikit/link';
import type { SyncSituation } from '../../data/overview/to-sync-situation';
import { useConfiguredOrigins } from '../../data/setup/use-configured-origins';
import { useSettledSteps } from '../../data/setup/use-settled-steps';
import { usePaths } from '../../paths';
import { messages } from './messages';

/** Leads to the setup while something of it is left to do or to decide. */
export function SetupLine({ sync }: { sync: Loadable<SyncSituation> }): ReactElement | null {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const origins = useConfiguredOrigins();
  const { isSettled } = useSettledSteps();
  if (sync.status !== 'ready') return null;
  const steps = setupSteps({ ...origins, ...sync.data.setup });
  const count = steps.filter((step) => isOpenStep(step) && !isSettled(step.situation)).length;
  if (count === 0) return null;
  return (
    <div css={line}>
      <InformationIcon size="big" color="neutral60" />
      <Link to={paths.setup}>{formatMessage(messages.openSetup, { count })}</Link>
    </div>
  );
}

const line = css`
  display: flex;
  gap: ${designTokens.spacing20};
  align-items: center;
`;
