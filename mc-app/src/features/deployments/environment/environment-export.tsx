import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { formatConfigurationJson, formatDotenv, type HeldScope } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Text from '@commercetools-uikit/text';
import { downloadFile } from '../../../ui/download-file';
import { viewMessages as messages } from './messages';
import { useScopeName } from './use-scope-name';

type Props = {
  held: readonly HeldScope[];
  /** Without its ending. */
  fileName: string;
};

/** Saves the standard values as files, one `.env` for each scope; secured ones are in none of them. */
export function EnvironmentExport({ held, fileName }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const nameOf = useScopeName();
  return (
    <div css={row}>
      <SecondaryButton
        label={formatMessage(messages.exportJson)}
        size="20"
        onClick={() => downloadFile(`${fileName}.json`, 'application/json', formatConfigurationJson(held))}
      />
      {held
        .filter(({ standard }) => standard.length > 0)
        .map(({ application, standard }) => (
          <SecondaryButton
            key={application ?? ''}
            label={formatMessage(messages.exportDotenv, { scope: nameOf(application) })}
            size="20"
            onClick={() =>
              downloadFile(`${fileName}-${application ?? 'shared'}.env`, 'text/plain', formatDotenv(standard))
            }
          />
        ))}
      <Text.Detail tone="secondary">{formatMessage(messages.exportNote)}</Text.Detail>
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  align-items: center;
`;
