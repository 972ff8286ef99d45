import type { ReactElement, ReactNode } from 'react';
import { ApiErrorNotice, isOutcomeUnknown } from '@connect-console/mc-common';
import type { MessageDescriptor } from 'react-intl';
import { messages } from './messages';
import type { ConnectorFormState } from './use-connector-form';

type Props = {
  form: Pick<ConnectorFormState, 'error' | 'refusal'>;
  /** What to do when nobody knows whether it arrived. */
  unknownAdvice: MessageDescriptor;
  action?: ReactNode;
};

/** Says why sending failed. What is about single fields stands beside them, too. */
export function SendError({ form, unknownAdvice, action }: Props): ReactElement | null {
  const { error, refusal } = form;
  if (!error) return null;
  const knownAdvice = refusal ? messages.correctFields : undefined;
  return (
    <ApiErrorNotice
      // Whatever the code, the reader has a value to correct.
      error={refusal ? { ...error, kind: 'field' } : error}
      advice={isOutcomeUnknown(error) ? unknownAdvice : knownAdvice}
      action={action}
    />
  );
}
