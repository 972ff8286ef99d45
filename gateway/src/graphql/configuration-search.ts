import { badUserInput } from '../bad-user-input.js';
import type { ConnectApi } from '../connect/connect-api.js';
import { searchConfiguration } from '../connect/search-configuration.js';
import type { ConfigurationSearch, QueryConfigurationSearchArgs } from './generated/resolver-types.js';

const MOST_HITS = 1_000;

/** Searches everything that the Connect API lets the gateway read. */
export async function findConfiguration(
  { text, exact }: Pick<QueryConfigurationSearchArgs, 'text' | 'exact'>,
  connect: ConnectApi,
): Promise<ConfigurationSearch> {
  if (text.trim() === '') throw badUserInput('The text is empty. Give a part of a key or of a value.');
  const { items, complete } = await connect.allDeployments(null);
  const found = searchConfiguration(items, { text, exact: exact ?? false, most: MOST_HITS });
  return {
    complete: complete && found.length <= MOST_HITS,
    searched: items.length,
    hits: found.slice(0, MOST_HITS),
  };
}
