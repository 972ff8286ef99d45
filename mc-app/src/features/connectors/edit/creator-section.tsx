import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Section } from '../../../ui/section';
import { FormTextField } from '../fields/form-text-field';
import { messages } from './messages';

/** Who answers for the connector. */
export function CreatorSection(): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Section title={formatMessage(messages.creator)}>
      <FormTextField path="creator.email" isRequired />
      <FormTextField path="creator.name" />
      <FormTextField path="creator.title" />
      <FormTextField path="creator.company" />
      <FormTextField path="creator.noOfContributors" />
      <FormTextField path="creator.logoUrl" />
      <FormTextField path="creator.supportUrl" />
    </Section>
  );
}
