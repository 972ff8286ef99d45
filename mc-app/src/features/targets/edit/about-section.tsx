import type { ReactElement } from 'react';
import { TARGET_KEY } from '@connect-console/domain';
import { useFormikContext } from 'formik';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { Facts } from '../../../ui/facts';
import { Section } from '../../../ui/section';
import { ChoiceField } from '../fields/choice-field';
import { fieldMessages } from '../fields/messages';
import type { TargetValues } from '../fields/target.values';
import { AppliesField, TargetTextField } from '../fields/text-field';
import { UrlTemplateField } from '../fields/url-template-field';
import { directionMessages } from '../messages';
import { sectionMessages as messages } from './messages';

/** What the target is called and where its records are. The key can be chosen once only. */
export function AboutSection({ isNew }: { isNew: boolean }): ReactElement {
  const { formatMessage } = useIntl();
  const { values, setFieldValue } = useFormikContext<TargetValues>();

  function suggestKeyFor(label: string): void {
    const isOurs = values.key === suggestKey(values.label);
    if (isNew && isOurs) void setFieldValue('key', suggestKey(label));
  }

  return (
    <Section title={formatMessage(messages.about)}>
      <TargetTextField
        path="label"
        isRequired
        hint={formatMessage(messages.labelHint)}
        onType={suggestKeyFor}
      />
      {isNew ? (
        <TargetTextField path="key" isRequired hint={formatMessage(messages.keyHint)} />
      ) : (
        <div>
          <Facts isStacked facts={[{ label: formatMessage(fieldMessages.key), copyable: values.key }]} />
          <Text.Detail tone="secondary">{formatMessage(messages.keyIsFinal)}</Text.Detail>
        </div>
      )}
      <ChoiceField
        path="direction"
        choices={[
          {
            value: 'export',
            label: formatMessage(directionMessages.export),
            effect: formatMessage(messages.exportEffect),
          },
          {
            value: 'import',
            label: formatMessage(directionMessages.import),
            effect: formatMessage(messages.importEffect),
          },
        ]}
      />
      <AppliesField hint={formatMessage(messages.appliesHint)} />
      <UrlTemplateField />
    </Section>
  );
}

const LONGEST_KEY = 64;

/** A key made of a name; empty when nothing of the name can stand in a key. */
function suggestKey(label: string): string {
  const key = label
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .slice(0, LONGEST_KEY)
    .replaceAll(/^[-_]+|-+$/g, '');
  return TARGET_KEY.test(key) ? key : '';
}
