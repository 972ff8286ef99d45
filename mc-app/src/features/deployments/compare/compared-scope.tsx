import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { formatDotenv, type Tone } from '@connect-console/domain';
import { CopyButton, StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import type { ComparedDeployment } from '../../../data/deployments/compare/use-compared-deployments';
import { PlainTable } from '../../../ui/plain-table';
import { wrappingButtons } from '../../../ui/wrapping-buttons';
import { valuesToCopy, type ComparedEntry } from './compared-entries';
import { ComparedSide } from './compared-side';
import { messages, stateMessages } from './messages';

type Props = {
  /** Null: shared by all applications */
  application: string | null;
  left: ComparedDeployment;
  right: ComparedDeployment;
  shown: readonly ComparedEntry[];
  /** All entries of the application, also those that are not shown */
  all: readonly ComparedEntry[];
};

/** One application of two deployments side by side. */
export function ComparedScope({ application, left, right, shown, all }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const title = application ?? formatMessage(messages.shared);
  const [leftName, rightName] = [left, right].map(({ key, id }) => key ?? id);
  const values = valuesToCopy(all);
  return (
    <section aria-label={title} css={section}>
      <div css={heading}>
        <Text.Headline as="h2">{title}</Text.Headline>
        {values.length > 0 && (
          <div css={wrappingButtons}>
            <CopyButton
              text={formatDotenv(values)}
              label={formatMessage(messages.copy, { name: leftName })}
            />
          </div>
        )}
      </div>
      <PlainTable
        title={title}
        columns={[
          { label: formatMessage(messages.key), width: '24%' },
          { label: formatMessage(messages.leftOf, { name: leftName }), width: '31%' },
          { label: formatMessage(messages.rightOf, { name: rightName }), width: '31%' },
          { label: formatMessage(messages.result), width: '14%' },
        ]}
        rows={shown.map(({ name, left: leftSide, right: rightSide, state }, index) => ({
          id: String(index), // A key may be a standard one on one side and a secured one on the other.
          cells: [
            name.kind === 'key' ? <code key="key">{name.key}</code> : formatMessage(messages[name.setting]),
            <ComparedSide key="left" side={leftSide} />,
            <ComparedSide key="right" side={rightSide} />,
            <StatusLabel key="state" tone={TONES[state]} label={formatMessage(stateMessages[state])} />,
          ],
        }))}
      />
    </section>
  );
}

const TONES: Record<ComparedEntry['state'], Tone> = {
  same: 'neutral',
  different: 'warning',
  onlyLeft: 'warning',
  onlyRight: 'warning',
  unknown: 'neutral',
};

const section = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${designTokens.spacing20};
`;

const heading = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing30};
  align-items: center;
  justify-content: space-between;
  overflow-wrap: anywhere;
`;
