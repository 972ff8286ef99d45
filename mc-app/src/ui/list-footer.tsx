import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import { PageNavigator, PageSizeSelector } from '@commercetools-uikit/pagination';
import Text from '@commercetools-uikit/text';
import { countPages, type ListPaging } from './list.search';
import { messages } from './messages';

type Props = {
  /** Number of items on all pages */
  total: number;
  /** Number of items on the page that is shown */
  count: number;
  search: ListPaging;
  onChange: (change: Partial<ListPaging>) => void;
};

/** Leads through the pages of a list; a page behind its end offers the way back. */
export function ListFooter({ total, count, search, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  if (count === 0) {
    return (
      <div css={row}>
        <Text.Body>{formatMessage(messages.pageBeyondEnd)}</Text.Body>
        <FlatButton label={formatMessage(messages.firstPage)} onClick={() => onChange({ page: 1 })} />
      </div>
    );
  }
  // The two parts of ui-kit's Pagination: together they do not wrap on a narrow screen.
  return (
    <div css={row}>
      <PageSizeSelector
        perPage={search.perPage}
        perPageRange="m"
        pageItems={count}
        onPerPageChange={(perPage) => onChange({ perPage })}
      />
      <PageNavigator
        page={search.page}
        totalPages={countPages(total, search.perPage)}
        onPageChange={(page) => onChange({ page })}
      />
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing30};
  align-items: center;
  justify-content: space-between;

  /* The chosen page size stays readable. */
  > span > div:first-of-type {
    flex: none;
  }
`;
