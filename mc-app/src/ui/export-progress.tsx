import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { ApiErrorNotice } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import Text from '@commercetools-uikit/text';
import { exportMessages } from './list-messages';
import type { CsvExport } from './use-csv-export';

/** How far an export has come, with a way to stop it; or why it has failed. */
export function ExportProgress({ progress, error, start, cancel }: CsvExport): ReactElement | null {
  const { formatMessage } = useIntl();
  if (error) return <ApiErrorNotice error={error} onRetry={start} />;
  if (!progress) return null;
  const words =
    progress.total === 0
      ? formatMessage(exportMessages.begun)
      : formatMessage(exportMessages.progress, progress);
  return (
    <div css={row}>
      <progress
        aria-label={formatMessage(exportMessages.begun)}
        max={progress.total || undefined}
        value={progress.total ? progress.done : undefined}
      />
      <Text.Body>{words}</Text.Body>
      <FlatButton label={formatMessage(exportMessages.cancel)} onClick={cancel} />
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing30};
  align-items: center;
`;
