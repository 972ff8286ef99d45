import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import FlatButton from '@commercetools-uikit/flat-button';
import { EyeIcon } from '@commercetools-uikit/icons';
import { messages } from './messages';

type Props = { isWatched: boolean; onToggle: () => void };

/** Lets the user be told of the end of a run, wherever in the application; pressed again, not any more. */
export function WatchToggle({ isWatched, onToggle }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <FlatButton
      label={formatMessage(isWatched ? messages.isWatched : messages.watch)}
      icon={<EyeIcon />}
      onClick={onToggle}
    />
  );
}
