/** The resource whose Merchant Center page a custom view was opened on. */
export type HostLocation = {
  projectKey: string;
  resource: { typeId: 'order'; id: string };
  /** The tab of the page, e.g. `general`; null when the address names none. */
  tab: string | null;
};

const ORDER_PAGE = /^\/([^/]+)\/orders\/([^/]+)(?:\/([^/]+))?\/?$/;

/**
 * Reads the address of the host page, the only thing that tells a custom view what it was opened for:
 * `https://mc.<region>/<project key>/orders/<order id>/general`. Null for any other page. Never throws.
 */
export function parseHostUrl(hostUrl: string): HostLocation | null {
  const match = ORDER_PAGE.exec(pathOf(hostUrl));
  if (match === null) return null;
  const [, projectKey, id, tab] = match.map(decode);
  if (!projectKey || !id) return null;
  return { projectKey, resource: { typeId: 'order', id }, tab: tab || null };
}

function pathOf(address: string): string {
  return /^https?:\/\/[^/?#]+(\/[^?#]*)/.exec(address)?.[1] ?? '';
}

function decode(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return '';
  }
}
