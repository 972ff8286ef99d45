import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { toDeploymentStatus } from '@connect-console/domain';
import { useDeploymentStatusWords } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { designTokens } from '@commercetools-uikit/design-system';
import { addressOfList, LISTED_STATUSES } from '../list-addresses';
import { messages, typeMessages } from './messages';

type Props = {
  /** Of the list */
  path: string;
  count: number;
  /** `all`, or a DeploymentStatus; open */
  status: string;
  /** `all`, or the type of a deployment; open; null: not stated */
  type: string | null;
};

/** A number of deployments that leads to the list of exactly these; only a number where the list cannot show them. */
export function CountLink({ path, count, status, type }: Props): ReactElement {
  const { formatMessage, formatNumber } = useIntl();
  const { label } = useDeploymentStatusWords(toDeploymentStatus(status));
  const number = formatNumber(count);
  const typeWord = wordOf(type);
  if (count === 0) return <span css={[room, nothing]}>{number}</span>;
  if (typeWord === null || !(status === 'all' || LISTED_STATUSES.includes(status))) return <>{number}</>;
  const query = { ...(type !== null && type !== 'all' && { type }), ...(status !== 'all' && { status }) };
  return (
    <Link
      css={[room, link]}
      to={addressOfList(path, query)}
      aria-label={formatMessage(messages.cell, {
        count,
        status: status === 'all' ? formatMessage(messages.all) : label,
        type: formatMessage(typeWord),
      })}
    >
      {number}
    </Link>
  );
}

/** Null: the list cannot filter by it. */
function wordOf(type: string | null): (typeof messages)['all'] | null {
  if (type === 'all') return messages.all;
  return type === 'production' || type === 'sandbox' || type === 'preview' ? typeMessages[type] : null;
}

// As large as a finger needs: WCAG 2.2 asks for 24 px.
const room = css`
  display: inline-block;
  min-width: ${designTokens.spacing40};
  padding: ${designTokens.spacing10} 0;
`;

const nothing = css`
  color: ${designTokens.colorNeutral40};
  font-weight: ${designTokens.fontWeight400};
`;

const link = css`
  color: ${designTokens.colorPrimary25};
`;
