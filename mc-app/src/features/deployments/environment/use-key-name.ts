import type { KeyName } from '@connect-console/domain';
import { useScopeName } from './use-scope-name';

/** Returns what a key is called where keys of several scopes stand together; without a key it is the scope itself. */
export function useKeyName(): (name: KeyName) => string {
  const nameOf = useScopeName();
  return ({ application, key }) => (key === '' ? nameOf(application) : `${key} (${nameOf(application)})`);
}
