import { useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { bundleMarkdown } from '@connect-console/domain';
import { downloadText } from '@connect-console/mc-common';
import { FormattedMessage, useIntl } from 'react-intl';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import { DownloadIcon } from '@commercetools-uikit/icons';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useFeedDetailsFetch } from '../../../data/bundle/use-feed-details';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { wrappingButtons } from '../wrapping-buttons';
import { CopySummaryButton } from './copy-summary-button';
import { messages } from './messages';
import { toSupportBundle } from './to-support-bundle';

/** Takes what is known out of the Merchant Center: a few lines for a ticket, or a file for whoever looks into it. */
export function SyncExports({ sync }: { sync: ResourceSync }): ReactElement {
  const { formatMessage } = useIntl();
  const projectKey = useApplicationContext(({ project }) => project?.key ?? '');
  const { isPreparing, download } = useBundleDownload(sync, projectKey);
  return (
    <Spacings.Stack scale="s">
      <Text.Headline as="h2">
        <FormattedMessage {...messages.title} />
      </Text.Headline>
      <div css={[row, wrappingButtons]}>
        <CopySummaryButton sync={sync} />
        {(['markdown', 'json'] as const).map((format) => (
          <FlatButton
            key={format}
            label={formatMessage(messages[format])}
            icon={<DownloadIcon />}
            onClick={() => void download(format)}
          />
        ))}
        <span role="status">
          {isPreparing && (
            <Text.Detail as="span" tone="secondary">
              <FormattedMessage {...messages.preparing} />
            </Text.Detail>
          )}
        </span>
      </div>
      <Text.Detail tone="secondary">
        <FormattedMessage {...messages.hint} />
      </Text.Detail>
    </Spacings.Stack>
  );
}

type Download = { isPreparing: boolean; download: (format: 'markdown' | 'json') => Promise<void> };

function useBundleDownload(sync: ResourceSync, projectKey: string): Download {
  const [isPreparing, setIsPreparing] = useState(false);
  const askForDetails = useFeedDetailsFetch();

  async function download(format: 'markdown' | 'json'): Promise<void> {
    if (isPreparing) return;
    setIsPreparing(true);
    const keys = sync.targets.flatMap(({ deployment }) =>
      deployment?.kind === 'found' ? [deployment.key] : [],
    );
    const { configurationKeys } = await askForDetails([...new Set(keys)]);
    const bundle = toSupportBundle(sync, { projectKey, configurationKeys });
    const { typeId, id, name } = sync.resource;
    const fileName = `sync-${typeId}-${name ?? id}`.replace(/[^\p{L}\p{N}.-]+/gu, '-');
    downloadText(
      format === 'json'
        ? { name: `${fileName}.json`, type: 'application/json', text: `${JSON.stringify(bundle, null, 2)}\n` }
        : { name: `${fileName}.md`, type: 'text/markdown', text: bundleMarkdown(bundle) },
    );
    setIsPreparing(false);
  }

  return { isPreparing, download };
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing40};
  align-items: center;
`;
