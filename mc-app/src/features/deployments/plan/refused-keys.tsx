import { useId, type ReactElement } from 'react';
import type { RefusedKey } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { problemMessages } from '../environment/messages';
import { useScopeName } from '../environment/use-scope-name';
import { failureMessages as messages } from './messages';

/** The keys that the gateway has refused; it may know problems that this screen does not. */
export function RefusedKeys({ keys }: { keys: readonly RefusedKey[] }): ReactElement | null {
  const { formatMessage } = useIntl();
  const nameOf = useScopeName();
  const titleId = useId();
  if (keys.length === 0) return null;
  return (
    <div>
      <Text.Body id={titleId} tone="critical">
        {formatMessage(messages.refusedKeys)}
      </Text.Body>
      <ul aria-labelledby={titleId}>
        {keys.map(({ application, key, problem }) => (
          <li key={`${application ?? ''}/${key}/${problem}`}>
            <code>{key}</code> ({nameOf(application)}){': '}
            {isKnown(problem)
              ? formatMessage(problemMessages[problem])
              : formatMessage(messages.otherProblem, { problem })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function isKnown(problem: string): problem is keyof typeof problemMessages {
  return Object.hasOwn(problemMessages, problem);
}
