import type { ReactElement } from 'react';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { AssetLine } from '../../data/assets/asset-lines';
import type { AssetCheck } from '../../data/assets/check-asset';
import { isShown, toneOf, verdictOf, type AssetVerdict } from './asset-verdict';
import { cellMessages, messages, verdictDetailMessages, verdictMessages } from './messages';

type Props = {
  line: AssetLine;
  /** Null: it is being checked. */
  check: AssetCheck | null;
};

/** What the host answers for a file, in plain words, and what follows where it is not the file. */
export function AnswerCell({ line, check }: Props): ReactElement {
  const { formatMessage } = useIntl();
  if (!check) return <Text.Detail tone="secondary">{formatMessage(messages.checking)}</Text.Detail>;
  const verdict = verdictOf(line, check);
  const instead = line.kind === 'drawing' ? cellMessages.drawingInstead : cellMessages.textsInstead;
  return (
    <>
      <VerdictLabel line={line} check={check} verdict={verdict} />
      {verdict !== 'arrives' && verdict !== 'wrongType' && (
        <Text.Detail>{formatMessage(verdictDetailMessages[verdict])}</Text.Detail>
      )}
      {line.usedHere.length > 0 && !isShown(line, verdict) && (
        <Text.Detail>{formatMessage(instead)}</Text.Detail>
      )}
      {check.kind === 'reachable' && <Headers check={check} />}
    </>
  );
}

function VerdictLabel({
  line,
  check,
  verdict,
}: {
  line: AssetLine;
  check: AssetCheck;
  verdict: AssetVerdict;
}): ReactElement {
  const { formatMessage } = useIntl();
  const contentType = check.kind === 'reachable' ? check.contentType : null;
  const status = check.kind === 'refused' ? check.status : null;
  const words =
    verdict === 'wrongType' && contentType === null ? verdictMessages.noType : verdictMessages[verdict];
  return <StatusLabel tone={toneOf(line, verdict)} label={formatMessage(words, { contentType, status })} />;
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
