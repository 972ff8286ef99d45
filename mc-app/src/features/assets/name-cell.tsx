import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { StatusLabel } from '@connect-console/mc-common';
import type { Tone } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import type { AssetLine, AssetReference } from '../../data/assets/asset-lines';
import { referenceMessages } from './messages';

type Props = {
  line: AssetLine;
  /** Address of the drawing, once it has arrived as it should */
  preview: string | null;
};

const TONES: Partial<Record<AssetReference, Tone>> = {
  corrected: 'progress',
  outdated: 'warning',
  missing: 'warning',
  otherBuild: 'neutral',
};

/** A file by its name and looks, and how this build and the deployed assets differ in it. */
export function NameCell({ line, preview }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { kind, name, language, reference } = line;
  const tone = TONES[reference];
  return (
    <div css={row}>
      {kind === 'drawing' && <div css={frame}>{preview && <img src={preview} alt="" css={drawing} />}</div>}
      <div css={words}>
        <Text.Detail fontWeight="bold">{name}</Text.Detail>
        {language && <Text.Detail tone="secondary">{language}</Text.Detail>}
        {tone && reference !== 'asPinned' && reference !== 'unknown' && (
          <StatusLabel tone={tone} label={formatMessage(referenceMessages[reference])} />
        )}
      </div>
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing25};
  align-items: flex-start;
`;

// Below the drawing where there is no room for a name of usual length.
const words = css`
  flex: 1 1 8em;
`;

const WIDTH = '60px';
const HEIGHT = '40px';

// Keeps the place of the drawing, so that nothing moves when it arrives.
const frame = css`
  flex: none;
  width: ${WIDTH};
  height: ${HEIGHT};
  background-color: ${designTokens.colorNeutral98};
`;

const drawing = css`
  width: 100%;
  height: 100%;
  object-fit: contain;
`;
