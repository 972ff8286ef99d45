import { useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { BinLinearIcon, EditIcon } from '@commercetools-uikit/icons';
import Link from '@commercetools-uikit/link';
import SecondaryIconButton from '@commercetools-uikit/secondary-icon-button';
import Text from '@commercetools-uikit/text';
import { viewMessages } from './list-messages';
import { ViewNameForm } from './view-name-form';

type Props = {
  name: string;
  address: string;
  /** Of its name, in characters */
  longestName: number;
  /** The list is as this view has it. */
  isShown: boolean;
  isTaken: (name: string) => boolean;
  onRename: (name: string) => void;
  onRemove: () => void;
};

/** A saved view: a link that can be given another name or deleted. */
export function SavedViewItem(props: Props): ReactElement {
  const { name, address, longestName, isShown, isTaken, onRename, onRemove } = props;
  const { formatMessage } = useIntl();
  const [isRenaming, setIsRenaming] = useState(false);
  return (
    <div css={item}>
      <div css={row}>
        <Link to={address}>{name}</Link>
        {isShown && <Text.Detail tone="secondary">{formatMessage(viewMessages.shown)}</Text.Detail>}
        <SecondaryIconButton
          label={formatMessage(viewMessages.rename, { name })}
          icon={<EditIcon />}
          size="20"
          aria-expanded={isRenaming}
          onClick={() => setIsRenaming(!isRenaming)}
        />
        <SecondaryIconButton
          label={formatMessage(viewMessages.remove, { name })}
          icon={<BinLinearIcon />}
          size="20"
          onClick={onRemove}
        />
      </div>
      {isRenaming && (
        <ViewNameForm
          title={formatMessage(viewMessages.newName, { name })}
          initialName={name}
          longestName={longestName}
          submitLabel={formatMessage(viewMessages.saveName)}
          isAutofocussed
          isTaken={(wanted) => wanted !== name && isTaken(wanted)}
          onSubmit={onRename}
        />
      )}
    </div>
  );
}

const item = css`
  display: grid;
  gap: ${designTokens.spacing20};
`;

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  align-items: center;
  overflow-wrap: anywhere;
`;
