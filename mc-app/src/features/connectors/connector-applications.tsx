import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { DeclaredApplication, DeclaredConfiguration } from '../../data/connectors/to-staged-connector';
import { DeclaredKeysTable } from './declared-keys-table';
import { messages } from './messages';

type Props = { applications: DeclaredApplication[]; globalConfiguration: DeclaredConfiguration | null };

/** What connect.yaml declares at the draft's tag: applications and the configuration each asks for. */
export function ConnectorApplications({ applications, globalConfiguration }: Props): ReactElement {
  const { formatMessage } = useIntl();
  if (applications.length === 0) {
    return <Text.Body tone="secondary">{formatMessage(messages.noApplications)}</Text.Body>;
  }
  return (
    <Spacings.Stack scale="l">
      {applications.map(({ name, type, standard, secured }) => (
        <Spacings.Stack key={name} scale="s">
          <Text.Headline as="h3">{name}</Text.Headline>
          <Text.Detail tone="secondary">{type}</Text.Detail>
          <DeclaredKeysTable standard={standard} secured={secured} />
        </Spacings.Stack>
      ))}
      {globalConfiguration && (
        <Spacings.Stack scale="s">
          <Text.Headline as="h3">{formatMessage(messages.globalConfiguration)}</Text.Headline>
          <DeclaredKeysTable {...globalConfiguration} />
        </Spacings.Stack>
      )}
    </Spacings.Stack>
  );
}
