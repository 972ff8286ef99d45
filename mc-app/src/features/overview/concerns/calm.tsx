import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { CheckActiveIcon, InformationIcon } from '@commercetools-uikit/icons';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

/** `empty`: there is nothing that could need anybody. `inPart`: not everything could be seen. */
export type Calmness = 'well' | 'inPart' | 'empty';

type Props = {
  calmness: Calmness;
  /** ISO 8601, platform time; null: nobody has said */
  asOf: string | null;
};

/** What is said when nothing needs anybody, as far as can be seen. */
export function Calm({ calmness, asOf }: Props): ReactElement {
  const { formatMessage, formatTime } = useIntl();
  const { title, detail } = WORDS[calmness];
  return (
    <div css={row}>
      {calmness === 'well' ? (
        <CheckActiveIcon size="big" color="success" />
      ) : (
        <InformationIcon size="big" color="info" />
      )}
      <div>
        <Text.Body fontWeight="bold">{formatMessage(title)}</Text.Body>
        <Text.Detail tone="secondary">
          {detail && formatMessage(detail)} {asOf && formatMessage(messages.asOf, { time: formatTime(asOf) })}
        </Text.Detail>
      </div>
    </div>
  );
}

const WORDS = {
  well: { title: messages.calm, detail: messages.calmDetail },
  inPart: { title: messages.calmInPart, detail: null },
  empty: { title: messages.empty, detail: messages.emptyDetail },
};

const row = css`
  display: flex;
  gap: ${designTokens.spacing30};
  align-items: center;
  padding: ${designTokens.spacing30} ${designTokens.spacing20};
`;
