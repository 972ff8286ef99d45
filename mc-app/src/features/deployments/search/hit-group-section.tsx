import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Link from '@commercetools-uikit/link';
import Text from '@commercetools-uikit/text';
import type { HitGroup } from '../../../data/deployments/search/to-configuration-search';
import { Highlighted } from '../../../ui/highlighted';
import { PlainTable } from '../../../ui/plain-table';
import { DeploymentType } from '../deployment-type';
import { messages } from './messages';

type Props = {
  group: HitGroup;
  /** What was looked for */
  text: string;
  /** Where the configuration of the deployment is */
  address: string;
};

/** Everything that was found in one deployment. */
export function HitGroupSection({ group, text, address }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { id, key, type, connectorName, hits } = group;
  const name = key ?? id;
  return (
    <section aria-label={name} css={section}>
      <div css={heading}>
        <h2 css={title}>
          <Link to={address}>{name}</Link>
        </h2>
        <Text.Detail tone="secondary">
          {formatMessage(messages.connector, {
            connector: connectorName,
            type: <DeploymentType key="type" type={type} />,
          })}
        </Text.Detail>
      </div>
      <PlainTable
        title={name}
        columns={[
          { label: formatMessage(messages.application), width: '22%' },
          { label: formatMessage(messages.key), width: '33%' },
          { label: formatMessage(messages.value), width: '45%' },
        ]}
        rows={hits.map((hit, index) => ({
          id: String(index),
          cells: [
            hit.application ?? formatMessage(messages.shared),
            <Highlighted key="key" text={hit.key} wanted={text} />,
            hit.value === null ? (
              <Text.Detail tone="secondary">{formatMessage(messages.secured)}</Text.Detail>
            ) : (
              <Highlighted key="value" text={hit.value} wanted={text} />
            ),
          ],
        }))}
      />
    </section>
  );
}

const section = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${designTokens.spacing20};
`;

const title = css`
  margin: 0;
  font-size: ${designTokens.fontSize30};
`;

const heading = css`
  display: flex;
  flex-wrap: wrap;
  gap: 0 ${designTokens.spacing30};
  align-items: baseline;
  overflow-wrap: anywhere;
`;
