import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { repositoryLinks } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { Facts } from '../../../ui/facts';
import { messages } from '../detail/messages';

/** Where the source is: the repository, the draft's tag beside the published one, and what lies between them. */
export function RepositoryFacts({ connector }: { connector: StagedConnector }): ReactElement {
  const { formatMessage, formatNumber } = useIntl();
  const { repositoryUrl, tag, published, isPublishedReadable } = connector;
  const noneSeen = isPublishedReadable ? messages.neverPublished : messages.publishedUnreadable;
  const links = repositoryLinks({ url: repositoryUrl, tag, comparedTag: published?.tag ?? null });
  return (
    <Spacings.Stack scale="m">
      <Facts
        facts={[
          { label: formatMessage(messages.repository), copyable: repositoryUrl },
          { label: formatMessage(messages.draftTag), value: <code>{tag}</code> },
          {
            label: formatMessage(messages.publishedTag),
            value: published ? <code>{published.tag}</code> : formatMessage(noneSeen),
          },
          {
            label: formatMessage(messages.publishedVersion),
            value: published && formatNumber(published.version),
          },
        ]}
      />
      <div css={row}>
        {links.repository && (
          <Link isExternal to={links.repository}>
            {formatMessage(messages.openRepository)}
          </Link>
        )}
        {links.tag && (
          <Link isExternal to={links.tag}>
            {formatMessage(messages.openTag, { tag })}
          </Link>
        )}
        {links.compare && (
          <Link isExternal to={links.compare}>
            {formatMessage(messages.compareTags, { before: published?.tag, after: tag })}
          </Link>
        )}
      </div>
    </Spacings.Stack>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing40};

  &:empty {
    display: none;
  }
`;
