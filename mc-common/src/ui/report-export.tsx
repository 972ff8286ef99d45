import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { reportToJson, reportToMarkdown, type ReportDocument } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import { DownloadIcon } from '@commercetools-uikit/icons';
import { CopyButton } from './copy-button';
import { downloadText } from './download-text';
import { reportMessages as messages } from './report-messages';

/** Takes a report out of the Merchant Center: for a ticket as Markdown, for a program as JSON. */
export function ReportExport({ document }: { document: ReportDocument }): ReactElement {
  const { formatMessage } = useIntl();
  const name = fileNameOf(document);
  const markdown = reportToMarkdown(document);
  const json = reportToJson(document);
  return (
    <div css={row}>
      <CopyButton text={markdown} label={formatMessage(messages.copyMarkdown)} />
      <CopyButton text={json} label={formatMessage(messages.copyJson)} />
      <FlatButton
        label={formatMessage(messages.downloadMarkdown)}
        icon={<DownloadIcon />}
        onClick={() => downloadText({ name: `${name}.md`, type: 'text/markdown', text: markdown })}
      />
      <FlatButton
        label={formatMessage(messages.downloadJson)}
        icon={<DownloadIcon />}
        onClick={() => downloadText({ name: `${name}.json`, type: 'application/json', text: json })}
      />
    </div>
  );
}

function fileNameOf({ title, tag }: ReportDocument): string {
  return [title, tag ?? '']
    .join(' ')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-');
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing40};
`;
