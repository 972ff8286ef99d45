import type { ReactElement, ReactNode } from 'react';
import { ApiErrorNotice, isOutcomeUnknown, type ApiError } from '@connect-console/mc-common';
import type { MessageDescriptor } from 'react-intl';
import { sendMessages as messages } from './messages';

type Props = {
  error: ApiError;
  /** What to do when nobody knows whether it arrived */
  unknownAdvice: MessageDescriptor;
  action?: ReactNode;
};

/** Says why sending failed. */
export function SendError({ error, unknownAdvice, action }: Props): ReactElement {
  const knownAdvice = error.kind === 'field' ? messages.correctFields : undefined;
  return (
    <ApiErrorNotice
      error={error}
      advice={isOutcomeUnknown(error) ? unknownAdvice : knownAdvice}
      action={action}
    />
  );
}
