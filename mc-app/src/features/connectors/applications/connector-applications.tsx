import type { ReactElement } from 'react';
import { TRAPS } from '@connect-console/domain';
import { ExplanationDisclosure } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { Section } from '../../../ui/section';
import { ApplicationLimits } from './application-limits';
import { DeclaredKeysTable } from './declared-keys-table';
import { messages, questionMessages } from '../detail/messages';

/** What connect.yaml declares at the draft's tag: applications with their limits, configuration, API client. */
export function ConnectorApplications({ connector }: { connector: StagedConnector }): ReactElement {
  const { formatMessage } = useIntl();
  const { applications, globalConfiguration, apiClientScopes, tag } = connector;
  return (
    <Spacings.Stack scale="l">
      <Text.Body>{formatMessage(messages.applicationsNote, { tag })}</Text.Body>
      {applications.length === 0 && (
        <Text.Body tone="secondary">{formatMessage(messages.noApplications)}</Text.Body>
      )}
      {applications.map(({ name, type, standard, secured }) => (
        <Section key={name} title={name}>
          <ApplicationLimits type={type} />
          <ApplicationTrap type={type} />
          <DeclaredKeysTable standard={standard} secured={secured} />
        </Section>
      ))}
      {globalConfiguration && (
        <Section title={formatMessage(messages.globalConfiguration)}>
          <DeclaredKeysTable {...globalConfiguration} />
        </Section>
      )}
      <Section title={formatMessage(messages.apiClient)}>
        {apiClientScopes.length === 0 ? (
          <Text.Body>{formatMessage(messages.noScopes)}</Text.Body>
        ) : (
          <>
            <Text.Body>{formatMessage(messages.scopesNote)}</Text.Body>
            <ul>
              {apiClientScopes.map((scope) => (
                <li key={scope}>
                  <code>{scope}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </Spacings.Stack>
  );
}

/** What surprises people about applications of a type. */
function ApplicationTrap({ type }: { type: string }): ReactElement | null {
  switch (type) {
    case 'job':
      return <ExplanationDisclosure id={TRAPS.jobMustListen} question={questionMessages.job} />;
    case 'event':
      return <ExplanationDisclosure id={TRAPS.eventDelivery} question={questionMessages.event} />;
    default:
      return null;
  }
}
