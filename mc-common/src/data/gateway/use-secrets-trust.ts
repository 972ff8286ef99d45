import { useState } from 'react';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { readStored, store } from '../browser-storage';
import { useFoundGateway } from './gateway-origin';

/** Whether secrets may be sent to the gateway, and what an administrator can do about it. */
export type SecretsTrust =
  | { isTrusted: true }
  | {
      isTrusted: false;
      /** Host name of the gateway, to be compared with the one that Connect shows. */
      host: string;
      /** Remembers in this browser, for this project and origin, that the host name is the right one. */
      confirm: () => void;
    };

/**
 * A registration can be rewritten by any connector with rights on custom objects. Secrets are only for an origin that
 * comes from the configuration, or whose host name an administrator has confirmed.
 */
export function useSecretsTrust(): SecretsTrust {
  const { origin, source } = useFoundGateway();
  const projectKey = useApplicationContext(({ project }) => project?.key ?? '');
  const key = `connect-console.secrets-trust.${projectKey}.${origin}`;
  const [confirmed, setConfirmed] = useState<string | null>(null);
  if (source === 'configuration' || confirmed === key || readStored('localStorage', key) === CONFIRMED) {
    return { isTrusted: true };
  }

  function confirm(): void {
    setConfirmed(key);
    // A browser that refuses its storage: the confirmation then lasts as long as the screen.
    store('localStorage', key, CONFIRMED);
  }

  return { isTrusted: false, host: new URL(origin).host, confirm };
}

const CONFIRMED = 'confirmed';
