/** Under which Connect publishes what it hosts. */
const CONNECT_DOMAIN = '.commercetools.app';
/** Segments that mean the same to everybody, so that a check asks for what it says. */
const PATH = /^(\/[\w~-][\w.~-]*)*\/?$/;
const MAX_PATH_LENGTH = 256;

/** Host and path of an address that Connect gave an application; null when nobody but itself could be there. */
export type PublicAddress = { host: string; path: string };

/** `path` replaces that of the address when it is not empty; it has to be a plain one. */
export function toPublicAddress(address: string, path: string): PublicAddress | null {
  const text = address.includes('://') ? address : `https://${address}`;
  if (!URL.canParse(text)) return null;
  const { protocol, host, hostname, username, password, pathname } = new URL(text);
  const isPublic = protocol === 'https:' && host === hostname && hostname.endsWith(CONNECT_DOMAIN);
  if (!isPublic || username !== '' || password !== '') return null;
  return { host, path: path === '' ? pathname : path };
}

export function isPlainPath(path: string): boolean {
  return path.length <= MAX_PATH_LENGTH && PATH.test(path);
}
