import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { toDeploymentStatus } from '@connect-console/domain';
import { DeploymentStatus } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { usePaths } from '../../../paths';
import { messages as uiMessages } from '../../../ui/messages';
import { CountLink } from './count-link';
import type { DeploymentMatrix } from './deployment-matrix';
import { messages, typeMessages } from './messages';

/** How many deployments have which status in which environment; each number leads to these. */
export function DeploymentMatrixTable({ matrix }: { matrix: DeploymentMatrix }): ReactElement {
  const { formatMessage } = useIntl();
  const { deployments } = usePaths();
  const all = formatMessage(messages.all);
  const typeWords = matrix.types.map(wordOf);

  function wordOf(type: string | null): string {
    if (type === null) return formatMessage(uiMessages.notStated);
    return isKnown(type) ? formatMessage(typeMessages[type]) : type;
  }

  return (
    <table aria-label={formatMessage(messages.title)} css={table}>
      <thead>
        <tr>
          <th scope="col">{formatMessage(messages.status)}</th>
          {typeWords.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
          <th scope="col">{all}</th>
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ status, counts, total }) => (
          <tr key={status}>
            <th scope="row">
              <DeploymentStatus status={toDeploymentStatus(status)} />
            </th>
            {counts.map((count, index) => (
              <td key={typeWords[index]} data-label={typeWords[index]}>
                <CountLink
                  path={deployments}
                  count={count}
                  status={status}
                  type={matrix.types[index] ?? null}
                />
              </td>
            ))}
            <td data-label={all}>
              <CountLink path={deployments} count={total} status={status} type="all" />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{all}</th>
          {matrix.totals.map((count, index) => (
            <td key={typeWords[index]} data-label={typeWords[index]}>
              <CountLink path={deployments} count={count} status="all" type={matrix.types[index] ?? null} />
            </td>
          ))}
          <td data-label={all}>
            <CountLink path={deployments} count={sum(matrix.totals)} status="all" type="all" />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function isKnown(type: string): type is keyof typeof typeMessages {
  return Object.hasOwn(typeMessages, type);
}

const table = css`
  width: 100%;
  border-collapse: collapse;
  font-size: ${designTokens.fontSize20};
  font-variant-numeric: tabular-nums;

  th,
  td {
    padding: ${designTokens.spacing20} ${designTokens.spacing10};
    border-bottom: 1px solid ${designTokens.colorNeutral95};
    text-align: right;
  }

  th:first-of-type {
    padding-left: 0;
    text-align: left;
  }

  thead th {
    color: ${designTokens.colorNeutral40};
    font-weight: ${designTokens.fontWeight500};
  }

  tbody th,
  tfoot th {
    font-weight: ${designTokens.fontWeight400};
  }

  tfoot th,
  tfoot td {
    border-bottom: 0;
    font-weight: ${designTokens.fontWeight600};
  }

  /* Rows become cards whose numbers carry the names of their columns. */
  @media (max-width: 640px) {
    thead {
      display: none;
    }

    tr {
      display: block;
      padding: ${designTokens.spacing20} 0;
      border-bottom: 1px solid ${designTokens.colorNeutral90};
    }

    tfoot tr {
      border-bottom: 0;
    }

    th,
    td {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding: ${designTokens.spacing05} 0;
      border: 0;
    }

    td::before {
      color: ${designTokens.colorNeutral40};
      font-weight: ${designTokens.fontWeight400};
      content: attr(data-label);
    }
  }
`;
