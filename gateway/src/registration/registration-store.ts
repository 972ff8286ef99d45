import { createHash } from 'node:crypto';

import { parseRegistration, REGISTRATION_CONTAINER, type Registration } from '@connect-console/domain';

import type { ApiClient } from '../connect/api-client.js';
import { readResource } from '../connect/readable-body.js';
import { UpstreamError } from '../connect/upstream-error.js';
import type { ApiConfig } from '../config.js';
import { carriesProof, originProof } from './origin-proof.js';

/** The custom object as found; `registration` is null when its value is not one that this gateway wrote. */
export type StoredRegistration = { version: number; registration: Registration | null };

/** The gateway's own registration: one custom object per API client. */
export type RegistrationStore = {
  read: () => Promise<StoredRegistration | null>;
  /** `version` of the object to replace; 0 creates it. Rejects with `ConcurrentModification` when it changed. */
  write: (registration: Registration, version: number) => Promise<void>;
  remove: (version: number) => Promise<void>;
};

/** The gateway and its scripts share the API client that Connect made for the deployment, so its id names both. */
export function registrationKey(clientId: string): string {
  return `gateway-${createHash('sha256').update(clientId).digest('hex').slice(0, 16)}`;
}

export function createRegistrationStore(
  client: ApiClient,
  { projectKey, clientId, clientSecret }: Pick<ApiConfig, 'projectKey' | 'clientId' | 'clientSecret'>,
  correlationId: () => string,
): RegistrationStore {
  const container = REGISTRATION_CONTAINER;
  const key = registrationKey(clientId);
  const collection = `/${projectKey}/custom-objects`;
  return {
    async read() {
      try {
        const body = await client(
          { method: 'GET', uri: `${collection}/${container}/${key}` },
          correlationId(),
        );
        const { version, value } = readResource<{ value: unknown }>(body);
        const registration = parseRegistration(value);
        const isOwn = registration !== null && carriesProof(value, registration.origin, clientSecret);
        return { version, registration: isOwn ? registration : null };
      } catch (error) {
        if (error instanceof UpstreamError && error.failure.code === 'ResourceNotFound') return null;
        throw error;
      }
    },
    async write(registration, version) {
      const value = { ...registration, proof: originProof(registration.origin, clientSecret) };
      const body = { container, key, value, version };
      await client({ method: 'POST', uri: collection, body }, correlationId());
    },
    async remove(version) {
      const uri = `${collection}/${container}/${key}?version=${version}`;
      await client({ method: 'DELETE', uri }, correlationId());
    },
  };
}
