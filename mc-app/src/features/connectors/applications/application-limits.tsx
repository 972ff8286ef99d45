import type { ReactElement } from 'react';
import { applicationLimits } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { Facts } from '../../../ui/facts';
import { limitMessages as words, messages } from '../detail/messages';

/** The type of an application and what Connect allows it. */
export function ApplicationLimits({ type }: { type: string }): ReactElement {
  const { formatMessage, formatList } = useIntl();
  const limits = applicationLimits(type);
  const facts = [{ label: formatMessage(messages.applicationType), value: type }];
  if (limits === null) {
    return (
      <>
        <Facts facts={facts} />
        <Text.Body tone="secondary">{formatMessage(words.unknown)}</Text.Body>
      </>
    );
  }
  return (
    <Facts
      facts={[
        ...facts,
        { label: formatMessage(words.request), value: amount(words.seconds, limits.requestSeconds) },
        { label: formatMessage(words.acknowledge), value: amount(words.seconds, limits.acknowledgeSeconds) },
        { label: formatMessage(words.acknowledgedBy), value: formatList(limits.acknowledgedBy.map(String)) },
        { label: formatMessage(words.retention), value: amount(words.days, limits.retentionDays) },
        { label: formatMessage(words.run), value: amount(words.minutes, limits.runMinutes) },
        {
          label: formatMessage(words.schedule),
          value: limits.hasSchedule && formatMessage(words.fromFileOrDeployment),
        },
        {
          label: formatMessage(words.retry),
          value: limits.hasRetryPolicy && formatMessage(words.fromFileOrDeployment),
        },
        {
          label: formatMessage(words.scaling),
          value: limits.scalesAutomatically && formatMessage(words.automatic),
        },
      ]}
    />
  );

  function amount(message: (typeof words)['seconds'], value: number | null): string | null {
    return value === null ? null : formatMessage(message, { value });
  }
}
