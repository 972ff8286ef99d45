import type { ReactElement } from 'react';
import type { TargetEndpoint } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { EndpointHealth } from '../../../data/targets/use-target-health';
import { ExternalAddress } from '../../../ui/external-address';
import { PlainTable } from '../../../ui/plain-table';
import { endpointFieldMessages as fields } from '../fields/messages';
import { endpointKindMessages, exposureMessages } from '../messages';
import { HealthAnswer } from './health-answer';
import { healthMessages as messages } from './messages';

type Props = {
  endpoints: readonly TargetEndpoint[];
  /** Of the last check; empty: there was none. */
  answers: readonly EndpointHealth[];
};

/** One row per endpoint; of a health endpoint, what it has answered. */
export function EndpointTable({ endpoints, answers }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <PlainTable
      title={formatMessage(messages.endpoints)}
      columns={[
        { label: formatMessage(fields.name), width: '18%' },
        { label: formatMessage(fields.kind), width: '12%' },
        { label: formatMessage(fields.url), width: '32%' },
        { label: formatMessage(fields.exposure), width: '10%' },
        { label: formatMessage(messages.health), width: '28%' },
      ]}
      rows={endpoints.map((endpoint, index) => ({
        id: `${index} ${endpoint.url}`,
        cells: [
          endpoint.name,
          formatMessage(endpointKindMessages[endpoint.kind]),
          <ExternalAddress key="url" address={endpoint.url} />,
          formatMessage(exposureMessages[endpoint.exposure]),
          healthOf(endpoint),
        ],
      }))}
    />
  );

  function healthOf({ kind, name, url, exposure }: TargetEndpoint): ReactElement | null {
    if (kind !== 'health') return null;
    const answer = answers.find((one) => one.name === name && one.url === url);
    const words = exposure === 'public' ? messages.notChecked : messages.notCheckable;
    return (
      <div role="status">
        {answer ? (
          <HealthAnswer answer={answer} />
        ) : (
          <Text.Detail tone="secondary">{formatMessage(words)}</Text.Detail>
        )}
      </div>
    );
  }
}
