import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { SearchConfigurationsDocument } from '../../generated/gateway';
import { toConfigurationSearch, type ConfigurationSearch } from './to-configuration-search';

type Query = {
  /** Not blank */
  text: string;
  /** Only values that are the text, not those that contain it */
  isExact: boolean;
};

/** Where a text is a key or a standard value, or part of one; the hits before stay visible while others load. */
export function useConfigurationSearch({ text, isExact }: Query): Loadable<ConfigurationSearch> {
  const loadable = useGatewayQuery(SearchConfigurationsDocument, {
    variables: { text, exact: isExact },
    keepPrevious: true,
  });
  return mapLoadable(loadable, toConfigurationSearch);
}
