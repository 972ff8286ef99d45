import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { explainReportEntry, type ReportDocument, type ReportEntry } from '@connect-console/domain';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { Explanation } from '../explanations/explanation';
import { CopyButton } from './copy-button';
import { reportEntryAsText } from './report-entry-text';
import { reportMessages as messages } from './report-messages';

type Props = { entry: ReportEntry; document: ReportDocument; link?: string | undefined };

/** What an entry says, where and when; then what it means, or the context to ask somebody. */
export function ReportEntryBody({ entry, document, link }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { message, application, createdAt } = entry;
  const explanation = explainReportEntry(entry);
  return (
    <div css={body}>
      {message && <p css={asWritten}>{message}</p>}
      <dl css={facts}>
        {application !== null && (
          <>
            <dt>{formatMessage(messages.application)}</dt>
            <dd>{application}</dd>
          </>
        )}
        {createdAt !== null && (
          <>
            <dt>{formatMessage(messages.time)}</dt>
            <dd>
              <FormattedDate value={createdAt} dateStyle="medium" timeStyle="medium" />
            </dd>
          </>
        )}
      </dl>
      {explanation === null ? (
        <Text.Body tone="secondary">
          <FormattedMessage {...messages.unknown} />
        </Text.Body>
      ) : (
        <Explanation id={explanation} />
      )}
      <div css={actions}>
        {explanation === null && (
          <CopyButton text={reportEntryAsText(entry, document)} label={formatMessage(messages.copyContext)} />
        )}
        {link !== undefined && (
          <CopyButton
            text={new URL(link, window.location.href).href}
            label={formatMessage(messages.copyLink)}
          />
        )}
      </div>
    </div>
  );
}

// Below that every pixel goes to the text.
const WIDE = '640px';

const body = css`
  display: grid;
  gap: ${designTokens.spacing30};
  padding: ${designTokens.spacing10} ${designTokens.spacing20} ${designTokens.spacing30};

  @media (min-width: ${WIDE}) {
    padding-left: calc(${designTokens.spacing20} + 1.75rem);
  }
`;

const asWritten = css`
  margin: 0;
  white-space: pre-wrap;
`;

const facts = css`
  display: grid;
  gap: ${designTokens.spacing10} ${designTokens.spacing30};
  margin: 0;
  font-size: ${designTokens.fontSize20};

  @media (min-width: ${WIDE}) {
    grid-template-columns: max-content 1fr;
  }

  &:empty {
    display: none;
  }

  > dt {
    color: ${designTokens.colorNeutral40};
  }

  > dd {
    margin: 0;
  }
`;

const actions = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing40};

  &:empty {
    display: none;
  }
`;
