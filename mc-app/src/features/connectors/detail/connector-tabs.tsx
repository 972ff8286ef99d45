import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
import { designTokens } from '@commercetools-uikit/design-system';
import { usePaths } from '../../../paths';
import { useFromSameList } from '../list-origin';
import { messages } from './messages';

/** The tabs of a connector, each an address of its own. Looks like the kit's, whose labels are headings out of order. */
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
    <div css={row}>
      {tabs.map(({ path, label }) => (
        <Link key={path} to={fromSameList(path)} role="tab" aria-selected={path === pathname}>
          {formatMessage(label)}
        </Link>
      ))}
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;

  > a {
    padding: ${designTokens.spacing20} ${designTokens.spacing30};
    border-bottom: 2px solid transparent;
    color: inherit;
    font-size: ${designTokens.fontSize40};
    text-decoration: none;
  }

  @media (max-width: 640px) {
    > a {
      padding: ${designTokens.spacing10} ${designTokens.spacing20};
      font-size: ${designTokens.fontSize30};
    }
  }

  > a:hover {
    border-color: ${designTokens.colorNeutral85};
  }

  > a[aria-selected='true'] {
    border-color: ${designTokens.colorPrimary};
    color: ${designTokens.colorPrimary};
  }
`;
