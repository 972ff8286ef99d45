import { useIntl } from 'react-intl';
import type { ResourceSync } from '../../../data/sync/resource-sync';

type Named = Pick<ResourceSync, 'targets'>;

/** The name of a target; its key when the registry has no entry. */
export function targetName({ targets }: Named, key: string): string {
  return targets.find((target) => target.key === key)?.label ?? key;
}

/** Names targets in a row: "Klaviyo and Fluent OMS". */
export function useTargetList(sync: Named): (keys: readonly string[]) => string {
  const { formatList } = useIntl();
  return (keys) => formatList(keys.map((key) => targetName(sync, key)));
}
