import { useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { BinLinearIcon, EditIcon } from '@commercetools-uikit/icons';
import Link from '@commercetools-uikit/link';
import SecondaryIconButton from '@commercetools-uikit/secondary-icon-button';
import Text from '@commercetools-uikit/text';
import { viewMessages } from './messages';
import { ViewNameForm } from './view-name-form';

type Props = {
  name: string;
  address: string;
  /** The list is as this view has it. */
  isShown: boolean;
  isTaken: (name: string) => boolean;
  onRename: (name: string) => void;
  onRemove: () => void;
};

/** A saved view: a link that can be given another name or deleted. */
export function SavedViewItem({ name, address, isShown, isTaken, onRename, onRemove }: Props): ReactElement {
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
