import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { DeploymentPlan } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

export type Rename = DeploymentPlan['renames'][number];

type Props = { renames: readonly Rename[]; onTakeOver: (rename: Rename) => void };

/** Keys that seem to have a new name: their values can be taken over with one click. */
export function RenameSuggestions({ renames, onTakeOver }: Props): ReactElement | null {
  const { formatMessage } = useIntl();
  if (renames.length === 0) return null;
  return (
    <ul css={list} aria-label={formatMessage(messages.renames)}>
      {renames.map((rename) => (
        <li key={`${rename.application ?? ''}/${rename.from}/${rename.to}`}>
          <Text.Body as="span">
            {formatMessage(messages.rename, {
              from: <code key="from">{rename.from}</code>,
              to: <code key="to">{rename.to}</code>,
            })}
          </Text.Body>
          <SecondaryButton
            label={formatMessage(messages.takeOver, { to: rename.to })}
            size="20"
            onClick={() => onTakeOver(rename)}
          />
        </li>
      ))}
    </ul>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing20};
  margin: 0;
  padding: 0;
  list-style: none;
  overflow-wrap: anywhere;

  > li {
    display: flex;
    flex-wrap: wrap;
    gap: ${designTokens.spacing20};
    align-items: center;
  }
`;
