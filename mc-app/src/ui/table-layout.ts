import { css, type SerializedStyles } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';

const NARROW = '640px';

/** The first column stays in sight while the others scroll. */
export const stickyFirstColumn = css`
  @media (min-width: ${NARROW}) {
    th:first-of-type,
    td:first-of-type {
      position: sticky;
      left: 0;
      z-index: 1;
    }

    th:first-of-type {
      z-index: 2;
    }
  }
`;

/** In a narrow window each row becomes a card whose values carry the names of their columns. */
export function cardsFor(labels: readonly string[]): SerializedStyles {
  return css`
    @media (max-width: ${NARROW}) {
      table {
        display: block;
      }

      thead {
        display: none;
      }

      tbody,
      td {
        display: block;
      }

      tr {
        display: block;
        padding: ${designTokens.spacing25};
        border-bottom: 1px solid ${designTokens.colorNeutral90};
      }

      td {
        border: 0;
      }

      td > div {
        padding: ${designTokens.spacing10} 0;
      }

      ${labels
        .slice(1)
        .map(
          (label, index) => `
      td:nth-of-type(${index + 2})::before {
        content: ${JSON.stringify(label)};
        display: block;
        color: ${designTokens.colorNeutral40};
        font-size: ${designTokens.fontSize10};
      }`,
        )
        .join('')}
    }
  `;
}
