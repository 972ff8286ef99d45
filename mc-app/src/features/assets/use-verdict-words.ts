import { useIntl } from 'react-intl';
import type { AssetLine } from '../../data/assets/asset-lines';
import type { AssetCheck } from '../../data/assets/check-asset';
import { verdictOf } from './asset-verdict';
import { verdictMessages } from './messages';

/** Gives the answer of the host in a few plain words. */
export function useVerdictWords(): (line: AssetLine, check: AssetCheck) => string {
  const { formatMessage } = useIntl();
  return (line, check) => {
    const verdict = verdictOf(line, check);
    const contentType = check.kind === 'reachable' ? check.contentType : null;
    const status = check.kind === 'refused' ? check.status : null;
    const words =
      verdict === 'wrongType' && contentType === null ? verdictMessages.noType : verdictMessages[verdict];
    return formatMessage(words, { contentType, status });
  };
}
