/** The resource whose Merchant Center page a custom view was opened on. */
export type HostLocation = {
  projectKey: string;
  resource: HostResource;
  /** The tab of the page, e.g. `general`; null when the address names none. */
  tab: string | null;
};

export type HostResource = { typeId: 'order' | 'customer' | 'product'; id: string };

// An order is shown below the customer who placed it, too.
const PAGE =
  /^\/([^/]+)\/(?:customers\/[^/]+\/(?=orders\/[^/]))?(orders|customers|products)\/([^/]+)(?:\/(.*))?$/;

const TYPE_IDS = new Map<string, HostResource['typeId']>([
  ['orders', 'order'],
  ['customers', 'customer'],
  ['products', 'product'],
]);

/**
 * Reads the address of the host page, the only thing that tells a custom view what it was opened for:
 * `https://mc.<region>/<project key>/orders/<order id>/general`, at any depth below the order, customer or product.
 * Null for any other page. Never throws.
 */
export function parseHostUrl(hostUrl: string): HostLocation | null {
  const match = PAGE.exec(pathOf(hostUrl));
  if (match === null) return null;
  const [projectKey, area, id] = match.slice(1, 4).map(decode);
  const typeId = TYPE_IDS.get(area ?? '');
  if (!projectKey || !id || typeId === undefined) return null;
  return { projectKey, resource: { typeId, id }, tab: decode(match[4]?.split('/')[0]) || null };
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
