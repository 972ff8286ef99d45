import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';
import { cardsFor } from './table-layout';

type Props = {
  /** What the table is, for screen readers */
  title: string;
  columns: readonly { label: string; width: string }[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
};

/** A table to read: a fraction of the kit's in time to paint, for rows by the hundred. */
export function PlainTable({ title, columns, rows }: Props): ReactElement {
  const labels = columns.map(({ label }) => label);
  return (
    <div css={[scrolling, cardsFor(labels)]}>
      <table aria-label={title} css={table}>
        <colgroup>
          {columns.map(({ label, width }) => (
            <col key={label} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {labels.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map((cell, index) => (
                <td key={labels[index]}>
                  <div>{cell}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const scrolling = css`
  overflow-x: auto;
`;

const table = css`
  width: 100%;
  border-collapse: collapse;
  table-layout: fixed;
  font-size: ${designTokens.fontSize20};

  th {
    padding: ${designTokens.spacing20} ${designTokens.spacing25};
    border-bottom: 1px solid ${designTokens.colorNeutral85};
    color: ${designTokens.colorNeutral40};
    font-weight: ${designTokens.fontWeight500};
    text-align: left;
  }

  td {
    padding: ${designTokens.spacing20} ${designTokens.spacing25};
    border-bottom: 1px solid ${designTokens.colorNeutral95};
    vertical-align: top;
    overflow-wrap: anywhere;
  }
`;
