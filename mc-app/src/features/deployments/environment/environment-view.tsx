import type { ReactElement } from 'react';
import type { DeclaredScope, HeldScope } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { useHistory, useLocation } from 'react-router-dom';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { SecretChange } from '../../../data/deployments/activity/use-secret-changes';
import { SearchField } from '../../../ui/search-field';
import { EnvironmentExport } from './environment-export';
import { environmentScopes, matchingScopes } from './environment-rows';
import { EnvironmentScopeTable } from './environment-scope-table';
import { formatEnvironmentSearch, LONGEST_TEXT, parseEnvironmentSearch } from './environment.search';
import { viewMessages as messages } from './messages';

type Props = {
  held: readonly HeldScope[];
  /** What the connector declares, as it is deployed. */
  declared: readonly DeclaredScope[];
  /** Of an exported file, without its ending. */
  fileName: string;
  /** When secrets were changed, newest first; without it nothing is said of that. */
  secretChanges?: readonly SecretChange[];
};

/** The environment configuration to read: scope by scope, searchable, exportable without secrets. */
export function EnvironmentView({ held, declared, fileName, secretChanges }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const { search } = useLocation();
  const { text } = parseEnvironmentSearch(search);
  const scopes = environmentScopes({ held, declared });
  const found = matchingScopes(scopes, text);
  if (scopes.every(({ rows }) => rows.length === 0)) {
    return <Text.Body tone="secondary">{formatMessage(messages.nothing)}</Text.Body>;
  }
  return (
    <Spacings.Stack scale="l">
      <SearchField
        title={formatMessage(messages.search)}
        hint={formatMessage(messages.searchHint)}
        text={text}
        maxLength={LONGEST_TEXT}
        onSearch={(wanted) => history.replace({ search: formatEnvironmentSearch({ text: wanted }, search) })}
      />
      <EnvironmentExport held={held} fileName={fileName} />
      <div role="status">
        {found.length === 0 && <Text.Body>{formatMessage(messages.noMatch, { text })}</Text.Body>}
      </div>
      {found.map((scope) => (
        <EnvironmentScopeTable key={scope.application ?? ''} scope={scope} secretChanges={secretChanges} />
      ))}
    </Spacings.Stack>
  );
}
