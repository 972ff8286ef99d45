import type { ReactElement } from 'react';
import type { JournalFailure } from '@connect-console/domain';
import { ApiErrorNotice } from '@connect-console/mc-common';
import { messages } from '../detail/messages';

/** Why Connect refused what was asked of it. */
export function AttemptFailure({ failure }: { failure: JournalFailure }): ReactElement {
  const { code, message, correlationId } = failure;
  return (
    <ApiErrorNotice
      error={{
        kind: 'unknown',
        code,
        field: null,
        status: null,
        correlationId,
        message,
        retryAfterSeconds: null,
        refusedKeys: [],
        missingScope: null,
      }}
      advice={messages.wasRefused}
    />
  );
}
