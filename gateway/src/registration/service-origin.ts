import { isPublicOrigin } from '@connect-console/domain';

/**
 * The origin of what Connect calls CONNECT_SERVICE_URL; null when it is no address that the Merchant Center may
 * forward to. The platform's examples show addresses with and without scheme and path, so all are read.
 */
export function toServiceOrigin(serviceUrl: string): string | null {
  const url = serviceUrl.includes('://') ? serviceUrl : `https://${serviceUrl}`;
  if (!URL.canParse(url)) return null;
  const { origin } = new URL(url);
  return isPublicOrigin(origin) ? origin : null;
}
