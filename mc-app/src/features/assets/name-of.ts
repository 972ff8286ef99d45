import type { AssetLine } from '../../data/assets/asset-lines';

/** What a file is called where there may be several languages of it. */
export function nameOf({ name, language }: AssetLine): string {
  return language === null ? name : `${name} (${language})`;
}
