import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { AssetLine } from '../../data/assets/asset-lines';
import { Copyable } from '../../ui/copyable';
import { cellMessages as messages } from './messages';
import { nameOf } from './name-of';

/** The path of a file; all of its address is copied. */
export function AddressCell({ line, url }: { line: AssetLine; url: string }): ReactElement {
  const { formatMessage } = useIntl();
  const name = formatMessage(messages.address, { name: nameOf(line) });
  return <Copyable name={name} text={url} shown={line.file} />;
}
