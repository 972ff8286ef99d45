import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { Tone } from '@connect-console/domain';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

type Group = { label: string; tone: Tone; items: { id: string; name: string; address: string }[] };

const NAMES_SHOWN = 5;

/** What needs attention, by reason; a few items of each as links. */
export function AttentionList({ groups }: { groups: Group[] }): ReactElement {
  const { formatMessage } = useIntl();
  if (groups.length === 0) return <Text.Body>{formatMessage(messages.allWell)}</Text.Body>;
  return (
    <Spacings.Stack scale="m">
      {groups.map(({ label, tone, items }) => (
        <Spacings.Stack key={label} scale="xs" alignItems="flex-start">
          <StatusLabel tone={tone} label={label} />
          <ul css={list}>
            {items.slice(0, NAMES_SHOWN).map(({ id, name, address }) => (
              <li key={id}>
                <Link to={address}>{name}</Link>
              </li>
            ))}
            {items.length > NAMES_SHOWN && (
              <li>{formatMessage(messages.andMore, { count: items.length - NAMES_SHOWN })}</li>
            )}
          </ul>
        </Spacings.Stack>
      ))}
    </Spacings.Stack>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing10};
  margin: 0;
  padding-left: ${designTokens.spacing40};
  overflow-wrap: anywhere;
`;
