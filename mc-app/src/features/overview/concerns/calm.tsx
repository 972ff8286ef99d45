import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { Illustration } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { InformationIcon } from '@commercetools-uikit/icons';
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
  const { drawing, title, detail } = LOOKS[calmness];
  return (
    <div css={row}>
      {drawing ? <Illustration name={drawing} /> : <InformationIcon size="big" color="info" />}
      <div css={words}>
        <Text.Body fontWeight="bold">{formatMessage(title)}</Text.Body>
        <Text.Detail tone="secondary">
          {detail && formatMessage(detail)} {asOf && formatMessage(messages.asOf, { time: formatTime(asOf) })}
        </Text.Detail>
      </div>
    </div>
  );
}

const LOOKS = {
  well: { drawing: 'nothing-to-do.svg', title: messages.calm, detail: messages.calmDetail },
  inPart: { drawing: null, title: messages.calmInPart, detail: null },
  empty: { drawing: 'no-connectors.svg', title: messages.empty, detail: messages.emptyDetail },
} as const;

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing30};
  align-items: center;
  padding: ${designTokens.spacing30} ${designTokens.spacing20};

  > img {
    width: 150px;
    height: 100px;
  }

  /* Where there is little room, the words come first. */
  @media (max-width: 480px) {
    > img {
      order: 1;
    }
  }
`;

// Beside the drawing where there is room for a line, else below it.
const words = css`
  flex: 1 1 200px;
`;
