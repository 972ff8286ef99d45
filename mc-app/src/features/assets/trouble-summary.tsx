import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { AssetChecks } from '../../data/assets/asset-checks';
import { Facts } from '../../ui/facts';
import { isShown, verdictOf } from './asset-verdict';
import { messages, verdictDetailMessages } from './messages';
import { useVerdictWords } from './use-verdict-words';

/** What the answers mean with which files do not arrive, each once however many there are, and what follows of it. */
export function TroubleSummary({ checks: { lines, results } }: { checks: AssetChecks }): ReactElement {
  const { formatMessage } = useIntl();
  const verdictWords = useVerdictWords();
  const meanings = new Map<string, string>();
  let areCopiesShown = false;
  for (const line of lines) {
    const check = results.get(line.id);
    if (!check) continue;
    const verdict = verdictOf(line, check);
    if (verdict !== 'arrives' && verdict !== 'wrongType') {
      meanings.set(verdictWords(line, check), formatMessage(verdictDetailMessages[verdict]));
    }
    areCopiesShown ||= line.usedHere.length > 0 && !isShown(line, verdict);
  }
  return (
    <>
      <Facts isStacked facts={[...meanings].map(([label, value]) => ({ label, value }))} />
      {areCopiesShown && <Text.Body>{formatMessage(messages.copiesInstead)}</Text.Body>}
    </>
  );
}
