import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Text from '@commercetools-uikit/text';
import type { AssetLine } from '../../data/assets/asset-lines';
import { staleMessages as messages } from './messages';
import { nameOf } from './name-of';

/** As many digits as the name of a drawing has. */
const SHOWN_DIGITS = 16;

/** Names what this build wants and does not find among the deployed assets. */
export function StaleNotice({ lines }: { lines: readonly AssetLine[] }): ReactElement | null {
  const { formatMessage } = useIntl();
  if (lines.length === 0) return null;
  return (
    <ContentNotification type="warning">
      <div>
        <Text.Body fontWeight="bold">{formatMessage(messages.title, { count: lines.length })}</Text.Body>
        <ul css={list}>
          {lines.map((line) => (
            <li key={line.id}>
              {formatMessage(line.deployedSha256 === null ? messages.missing : messages.outdated, {
                name: nameOf(line),
                hash: line.sha256.slice(0, SHOWN_DIGITS),
                other: line.deployedSha256?.slice(0, SHOWN_DIGITS),
              })}
            </li>
          ))}
        </ul>
        <Text.Body>{formatMessage(messages.effect)}</Text.Body>
      </div>
    </ContentNotification>
  );
}

const list = css`
  margin: ${designTokens.spacing10} 0;
  padding-left: ${designTokens.spacing40};
  overflow-wrap: anywhere;
`;
