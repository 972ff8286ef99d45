import type { ReactElement } from 'react';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { AssetChecks } from '../../data/assets/asset-checks';
import { verdictOf } from './asset-verdict';
import { messages } from './messages';

/** How far the check is, or how it ended; screen readers hear it. */
export function CheckProgress({ checks }: { checks: AssetChecks }): ReactElement {
  const { formatMessage } = useIntl();
  const { lines, results, isRunning } = checks;
  const total = lines.length;
  const failed = lines.filter((line) => {
    const check = results.get(line.id);
    return check && verdictOf(line, check) !== 'arrives';
  }).length;
  const outcome =
    failed === 0
      ? formatMessage(messages.allArrive, { total })
      : formatMessage(messages.someFail, { failed, total });
  return (
    <div role="status">
      {isRunning ? (
        <Text.Body tone="secondary">
          {formatMessage(messages.progress, { done: results.size, total })}
        </Text.Body>
      ) : (
        <StatusLabel tone={failed === 0 ? 'positive' : 'warning'} label={outcome} />
      )}
    </div>
  );
}
