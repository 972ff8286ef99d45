import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
import { useFromSameList } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { TabRow } from '../../../ui/tab-row';
import { messages } from './messages';

/** The tabs of a connector, each an address of its own. */
export function ConnectorTabs({ id }: { id: string }): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const fromSameList = useFromSameList();
  const { pathname } = useLocation();
  const tabs = [
    { path: paths.connector(id), label: messages.overview },
    { path: paths.connectorApplications(id), label: messages.applications },
    { path: paths.connectorReports(id), label: messages.reports },
    { path: paths.connectorCertification(id), label: messages.certification },
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
