import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Link from '@commercetools-uikit/link';
import type { RegisteredTarget } from '../../data/targets/to-target-registry';
import { usePaths } from '../../paths';
import { EmptyState } from '../../ui/empty-state';
import { targetMessages as messages } from './messages';
import { useUnreadableWords } from './use-unreadable-words';

type Props = {
  targetKey: string;
  /** Null: there is none with this key. */
  entry: RegisteredTarget | null;
};

/** There is no entry under this key, or none that can be understood. */
export function NoReadableTarget({ targetKey, entry }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const listPath = usePaths().targets;
  const toWords = useUnreadableWords();
  const isUnreadable = entry !== null && entry.unreadable !== null;
  return (
    <EmptyState
      drawing="not-found.svg"
      title={formatMessage(isUnreadable ? messages.unreadableTitle : messages.notFoundTitle)}
      advice={
        isUnreadable
          ? `${toWords(entry.unreadable)} ${formatMessage(messages.unreadableAdvice, { key: targetKey })}`
          : formatMessage(messages.notFoundAdvice, { key: targetKey })
      }
      action={<Link to={listPath}>{formatMessage(messages.backToList)}</Link>}
    />
  );
}
