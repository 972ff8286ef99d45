import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { AssetLine } from '../../data/assets/asset-lines';
import { Copyable } from '../../ui/copyable';
import { cellMessages as messages } from './messages';
import { nameOf } from './name-of';

type Props = {
  line: AssetLine;
  /** Null: it is not loaded from anywhere. */
  url: string | null;
};

/** Digits of a hash that are shown; all of them are copied. */
const SHOWN_DIGITS = 12;

/** Size and hash, and how others can load a drawing only as it is now. */
export function ContentCell({ line, url }: Props): ReactElement {
  const { formatMessage, formatNumber } = useIntl();
  const { bytes, sha256, integrity } = line;
  const name = nameOf(line);
  return (
    <>
      <div>{formatNumber(bytes / 1_000, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 })}</div>
      <div>
        <Copyable
          name={formatMessage(messages.hash, { name })}
          text={sha256}
          shown={`${sha256.slice(0, SHOWN_DIGITS)}…`}
        />
      </div>
      {integrity && url && (
        <div>
          <Copyable
            name={formatMessage(messages.snippetOf, { name })}
            text={snippetOf(url, integrity)}
            shown={formatMessage(messages.snippet)}
          />
        </div>
      )}
    </>
  );
}

/** Elements for images know no integrity; a request does. */
function snippetOf(url: string, integrity: string): string {
  return `fetch(${JSON.stringify(url)}, { integrity: ${JSON.stringify(integrity)}, credentials: "omit" })`;
}
