import { useState } from 'react';
import { redactPayload } from '@connect-console/domain';
import type { ApiError } from '@connect-console/mc-common';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { fetchMessage, type FetchedMessage, type PayloadRefusal } from './fetch-message';
import { redactedFields } from './redacted-fields';

/** A Message with its payload, without secrets and personal data: nothing else is kept. */
export type MessagePayload = {
  value: unknown;
  /** As indented JSON */
  text: string;
  /** Where something was left out, e.g. `order.lineItems[].custom` */
  redacted: readonly string[];
};

export type PayloadState =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'ready'; payload: MessagePayload }
  | { status: 'refused'; refusal: PayloadRefusal }
  | { status: 'failed'; error: ApiError };

/** The payload of a Message, asked for when a user wants to see it. */
export function useMessagePayload(messageId: string): { state: PayloadState; load: () => Promise<void> } {
  const projectKey = useApplicationContext(({ project }) => project?.key ?? '');
  const [state, setState] = useState<PayloadState>({ status: 'idle' });
  async function load(): Promise<void> {
    setState({ status: 'loading' });
    setState(toState(await fetchMessage(projectKey, messageId)));
  }
  return { state, load };
}

function toState(fetched: FetchedMessage): PayloadState {
  switch (fetched.kind) {
    case 'message':
      return { status: 'ready', payload: toPayload(fetched.message) };
    case 'refused':
      return { status: 'refused', refusal: fetched.refusal };
    case 'failed':
      return { status: 'failed', error: fetched.error };
  }
}

function toPayload(message: unknown): MessagePayload {
  const value = redactPayload(message);
  return { value, text: JSON.stringify(value, null, 2), redacted: redactedFields(value) };
}
