import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { isUnused, type AssetLine } from '../../data/assets/asset-lines';
import { cellMessages as messages } from './messages';

/** Which front ends use a file: as this build knows, and as the deployed assets say where that differs. */
export function UsersCell({ line }: { line: AssetLine }): ReactElement {
  const { formatMessage, formatList } = useIntl();
  const { usedHere, usedThere } = line;
  if (isUnused(line)) return <Text.Body tone="secondary">{formatMessage(messages.usedByNone)}</Text.Body>;
  if (usedThere === null || usedThere.join() === usedHere.join()) {
    return <>{formatList(usedHere, { type: 'unit' })}</>;
  }
  return (
    <>
      {usedHere.length > 0 && (
        <div>{formatMessage(messages.usedHere, { users: formatList(usedHere, { type: 'unit' }) })}</div>
      )}
      {usedThere.length > 0 && (
        <div>{formatMessage(messages.usedThere, { users: formatList(usedThere, { type: 'unit' }) })}</div>
      )}
    </>
  );
}
