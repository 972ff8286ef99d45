import type { ReactElement } from 'react';
import type { ConnectorFields } from '@connect-console/domain';
import { useFormikContext } from 'formik';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { Facts } from '../../../ui/facts';
import { Section } from '../../../ui/section';
import { suggestKey } from '../fields/connector-form.values';
import { FormLongTextField, FormTextField } from '../fields/form-text-field';
import { IntegrationTypesField } from '../fields/integration-types-field';
import { fieldMessages } from '../fields/messages';
import { messages } from './messages';

/** What the connector is called and what it is for. The key can be chosen once only. */
export function AboutSection({ isNew }: { isNew: boolean }): ReactElement {
  const { formatMessage } = useIntl();
  const { values, setFieldValue } = useFormikContext<ConnectorFields>();

  function suggestKeyFor(name: string): void {
    const isOurs = values.key === suggestKey(values.name);
    if (isNew && isOurs) void setFieldValue('key', suggestKey(name));
  }

  return (
    <Section title={formatMessage(messages.about)}>
      <FormTextField path="name" isRequired onType={suggestKeyFor} />
      {isNew ? (
        <FormTextField path="key" hint={formatMessage(messages.keyHint)} />
      ) : (
        <FixedKey connectorKey={values.key} />
      )}
      <FormLongTextField path="description" />
      <IntegrationTypesField />
      <FormTextField path="documentationUrl" />
    </Section>
  );
}

function FixedKey({ connectorKey }: { connectorKey: string }): ReactElement {
  const { formatMessage } = useIntl();
  const label = formatMessage(fieldMessages.key);
  return (
    <div>
      <Facts
        isStacked
        facts={[
          connectorKey ? { label, copyable: connectorKey } : { label, value: formatMessage(messages.noKey) },
        ]}
      />
      <Text.Detail tone="secondary">{formatMessage(messages.keyIsFinal)}</Text.Detail>
    </div>
  );
}
