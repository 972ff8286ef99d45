import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
import { useFromSameList } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { TabRow } from '../../../ui/tab-row';
import { messages } from './messages';

/** The tabs of a deployment, each an address of its own. */
export function DeploymentTabs({ id }: { id: string }): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const fromSameList = useFromSameList();
  const { pathname } = useLocation();
  const tabs = [
    { path: paths.deployment(id), label: messages.overview },
    { path: paths.deploymentConfiguration(id), label: messages.configuration },
    { path: paths.deploymentTimeline(id), label: messages.timeline },
  ];
  return (
    <TabRow>
      {tabs.map(({ path, label }) => (
        <Link key={path} to={fromSameList(path)} role="tab" aria-selected={path === pathname}>
          {formatMessage(label)}
        </Link>
      ))}
    </TabRow>
  );
}
