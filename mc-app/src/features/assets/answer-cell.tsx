import type { ReactElement } from 'react';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { AssetLine } from '../../data/assets/asset-lines';
import type { AssetCheck } from '../../data/assets/check-asset';
import { toneOf, verdictOf } from './asset-verdict';
import { cellMessages, messages } from './messages';
import { useVerdictWords } from './use-verdict-words';

type Props = {
  line: AssetLine;
  /** Null: it is being checked. */
  check: AssetCheck | null;
};

/** What the host answers for a file; what that means is said once for all of them. */
export function AnswerCell({ line, check }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const verdictWords = useVerdictWords();
  if (!check) return <Text.Detail tone="secondary">{formatMessage(messages.checking)}</Text.Detail>;
  return (
    <>
      <StatusLabel tone={toneOf(line, verdictOf(line, check))} label={verdictWords(line, check)} />
      {check.kind === 'reachable' && <Headers check={check} />}
    </>
  );
}

function Headers({ check }: { check: Extract<AssetCheck, { kind: 'reachable' }> }): ReactElement {
  const { formatMessage } = useIntl();
  const { status, cacheControl } = check;
  return (
    <Text.Detail tone="secondary">
      {formatMessage(cellMessages.status, { status })}
      <br />
      {cacheControl === null
        ? formatMessage(cellMessages.noCacheHeader)
        : formatMessage(cellMessages.cacheHeader, { value: cacheControl })}
    </Text.Detail>
  );
}
