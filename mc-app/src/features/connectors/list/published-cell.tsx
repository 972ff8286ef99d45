import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ListedConnector } from '../../../data/connectors/list/to-listed-connector';
import { cellMessages } from './messages';
import { PublicationLabel } from '../publication-label';

/** The published Connector beside its draft: tag, version, and whether the draft has moved on. */
export function PublishedCell({ connector }: { connector: ListedConnector }): ReactElement {
  const { formatMessage } = useIntl();
  const { published, isPublishedReadable, publication } = connector;
  const isNotSeen = published === null && publication.kind !== 'neverPublished';
  return (
    <Spacings.Stack scale="xs" alignItems="flex-start">
      {published && (
        <span css={version}>
          <code>{published.tag}</code>
          <Text.Detail tone="secondary" as="span">
            {formatMessage(
              published.isCertified ? cellMessages.certifiedVersion : cellMessages.publishedVersion,
              {
                version: published.version,
              },
            )}
          </Text.Detail>
        </span>
      )}
      {isNotSeen && (
        <Text.Detail tone="secondary">
          {formatMessage(
            isPublishedReadable ? cellMessages.publishedElsewhere : cellMessages.publishedUnreadable,
          )}
        </Text.Detail>
      )}
      <PublicationLabel publication={publication} />
    </Spacings.Stack>
  );
}

const version = css`
  display: inline-flex;
  flex-wrap: wrap;
  gap: 0 ${designTokens.spacing20};
  align-items: baseline;
`;
