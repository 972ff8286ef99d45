import { lookup, type LookupAddress } from 'node:dns';

import ipaddr from 'ipaddr.js';

/** All addresses that a name stands for now; rejects when it stands for none. */
export type ResolveHost = (hostname: string) => Promise<LookupAddress[]>;

export function resolveHost(hostname: string): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    lookup(hostname, { all: true, order: 'ipv4first' }, (error, addresses) => {
      if (error) reject(error);
      else resolve(addresses);
    });
  });
}

/** Global unicast (RFC 4291, 2.4); all else of IPv6 is of no use to others, or stands for an address of IPv4. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether anybody on the internet could be meant: not this machine, its network, or an address with a special use. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6);
}

/** The address in the host of a URL; null when it is a name. */
export function literalAddress(hostname: string): string | null {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(address) ? address : null;
}
