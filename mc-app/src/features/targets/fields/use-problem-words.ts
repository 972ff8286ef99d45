import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { FieldProblem } from './field-state';
import { problemMessages } from './messages';

type ProblemWords = { errors: Record<string, boolean>; renderError: (key: string) => string };

/** A problem as the kit's fields take it: the same object as long as it is the same problem. */
export function useProblemWords(problem: FieldProblem | null): ProblemWords {
  const { formatMessage } = useIntl();
  const words = problem && formatMessage(problemMessages[problem]);
  return useMemo(() => ({ errors: words ? { [words]: true } : {}, renderError: keyItself }), [words]);
}

function keyItself(key: string): string {
  return key;
}
