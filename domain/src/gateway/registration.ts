/** Container of the custom objects by which the front ends find a gateway. */
export const REGISTRATION_CONTAINER = 'connect-console-gateway';

/** Written by the gateway's postDeploy script, one per gateway. */
export type Registration = {
  schema: 1;
  /** Public origin of the gateway, e.g. `https://service-….commercetools.app`. */
  origin: string;
  /** ISO 8601 */
  registeredAt: string;
};

/** Reads an untrusted custom object value; null when it is not a usable registration. Never throws. */
export function parseRegistration(value: unknown): Registration | null {
  if (typeof value !== 'object' || value === null) return null;
  const { schema, origin, registeredAt } = value as Record<string, unknown>;
  if (schema !== 1 || typeof origin !== 'string' || typeof registeredAt !== 'string') return null;
  if (!isPublicOrigin(origin) || Number.isNaN(Date.parse(registeredAt))) return null;
  return { schema, origin, registeredAt };
}

/** The valid registration made last, or null when no candidate is valid. Never throws. */
export function newestRegistration(candidates: readonly unknown[]): Registration | null {
  return candidates
    .map(parseRegistration)
    .filter((registration) => registration !== null)
    .reduce<Registration | null>(
      (newest, registration) =>
        newest === null || Date.parse(registration.registeredAt) > Date.parse(newest.registeredAt)
          ? registration
          : newest,
      null,
    );
}

/** An origin without path that a browser's requests may be forwarded to: https, or http on this machine. */
export function isPublicOrigin(origin: string): boolean {
  return /^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/i.test(origin) || /^http:\/\/localhost(:\d{1,5})?$/.test(origin);
}
