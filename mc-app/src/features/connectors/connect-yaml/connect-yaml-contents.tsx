import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type {
  ConnectYamlDeclaration,
  ConnectYamlKey,
} from '../../../data/connectors/edit/to-connect-yaml-check';
import { Facts } from '../../../ui/facts';
import { messages } from './messages';

/** What a valid connect.yaml declares. */
export function ConnectYamlContents({ declaration }: { declaration: ConnectYamlDeclaration }): ReactElement {
  const { formatMessage, formatList } = useIntl();
  const { applications, globalKeys, apiClientScopes } = declaration;
  return (
    <Facts
      isStacked
      facts={[
        ...applications.map(({ name, type, keys }) => ({
          label: `${name} · ${type}`,
          value: keys.length > 0 ? keysInWords(keys) : formatMessage(messages.noKeys),
        })),
        { label: formatMessage(messages.globalKeys), value: keysInWords(globalKeys) },
        { label: formatMessage(messages.scopes), value: apiClientScopes.join(', ') },
      ]}
    />
  );

  function keysInWords(keys: ConnectYamlKey[]): string {
    return formatList(keys.map(keyInWords), { type: 'unit' });
  }

  function keyInWords({ key, isRequired, isSecured }: ConnectYamlKey): string {
    const traits = [
      isRequired && formatMessage(messages.required),
      isSecured && formatMessage(messages.secured),
    ].filter(Boolean);
    return traits.length > 0 ? `${key} (${traits.join(', ')})` : key;
  }
}
