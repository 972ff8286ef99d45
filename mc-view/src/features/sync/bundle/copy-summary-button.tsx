import type { ReactElement } from 'react';
import { CopyButton } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { useAgeWords } from '../panel/use-lag-words';
import { messages } from './messages';
import { summaryText } from './summary-text';

/** Copies a few lines for a ticket. */
export function CopySummaryButton({ sync }: { sync: ResourceSync }): ReactElement {
  const intl = useIntl();
  const projectKey = useApplicationContext(({ project }) => project?.key ?? '');
  const toAge = useAgeWords();
  return (
    <CopyButton
      text={summaryText(sync, { intl, projectKey, toAge })}
      label={intl.formatMessage(messages.copySummary)}
    />
  );
}
