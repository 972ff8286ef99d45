import { useEffect, useRef, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { reportEntryKind, type ReportDocument, type ReportEntry } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { CaretDownIcon } from '@commercetools-uikit/icons';
import Text from '@commercetools-uikit/text';
import { ReportEntryBody } from './report-entry-body';
import { ReportKindIcon } from './report-kind-icon';
import { reportKindMessages } from './report-messages';

type Props = {
  entry: ReportEntry;
  document: ReportDocument;
  /** Its address, to copy. */
  link?: string | undefined;
  isSelected: boolean;
};

/** One entry of a report: its title, and behind it what it means. */
export function ReportEntryDetails({ entry, document, link, isSelected }: Props): ReactElement {
  const kind = reportEntryKind(entry);
  // What went wrong is what people came for.
  const isOpenAtFirst = isSelected || kind === 'error';
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isSelected) summary.current?.focus(); // The browser scrolls to what gets the focus.
  }, [isSelected]);
  return (
    <details
      css={details}
      open={isOpenAtFirst}
      data-selected={isSelected}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary ref={summary}>
        <CaretDownIcon size="10" />
        <ReportKindIcon kind={kind} />
        <span>
          <Text.Detail as="span" tone="secondary">
            {kind === 'other' ? entry.type : <FormattedMessage {...reportKindMessages[kind]} />}
          </Text.Detail>{' '}
          <Text.Body as="span">{entry.title}</Text.Body>
        </span>
      </summary>
      {isOpen && <ReportEntryBody entry={entry} document={document} link={link} />}
    </details>
  );
}

const details = css`
  &[data-selected='true'] {
    background-color: ${designTokens.colorPrimary98};
  }

  > summary {
    display: flex;
    gap: ${designTokens.spacing20};
    align-items: center;
    padding: ${designTokens.spacing20};
    scroll-margin: 6rem; /* The page has a header that stays in place. */
    cursor: pointer;
    list-style: none;

    > svg {
      flex: none;
    }

    > svg:first-of-type {
      transform: rotate(-90deg);
    }
  }

  &[open] > summary > svg:first-of-type {
    transform: none;
  }

  > summary::-webkit-details-marker {
    display: none;
  }
`;
