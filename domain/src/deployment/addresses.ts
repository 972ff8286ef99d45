/** An application of a Deployment, as far as others can deliver to it. */
export type AddressedApplication = {
  applicationName: string;
  /** Null: the connector does not know it. */
  applicationType: string | null;
  url: string | null;
  topic: string | null;
};

/** Topics and URLs under which a Deployment can be reached. */
export function addressesOf(applications: readonly AddressedApplication[]): string[] {
  return applications.flatMap(({ topic, url }) => [topic, url].filter((address) => address !== null));
}

/** Whether a destination is an application's topic; Connect shows it with its project, or by its name alone. */
export function isTopic(destination: string, topic: string): boolean {
  if (destination === '' || topic === '') return false;
  return destination === topic || isNameOf(topic, destination) || isNameOf(destination, topic);
}

/** Whether a destination is an application's URL or below it; Connect shows URLs with and without scheme and path. */
export function isAtUrl(destination: string, url: string): boolean {
  const [address, base] = [plainAddress(destination), plainAddress(url)];
  return base !== '' && (address === base || address.startsWith(`${base}/`));
}

function isNameOf(name: string, address: string): boolean {
  return address.split(/[/:]/).at(-1) === name;
}

/** Host and path. */
function plainAddress(address: string): string {
  const [host = '', ...path] = address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .split('/');
  return [host.toLowerCase(), ...path].join('/');
}
