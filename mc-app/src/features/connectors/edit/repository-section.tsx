import type { ReactElement } from 'react';
import { TRAPS } from '@connect-console/domain';
import { ExplanationDisclosure } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { Copyable } from '../../../ui/copyable';
import { Section } from '../../../ui/section';
import { FormTextField } from '../fields/form-text-field';
import { messages } from './messages';

// The machine user of Connect on GitHub (docs.commercetools.com/connect/overview).
const GITHUB_USER = 'connect-mu';

/** Where Connect reads the code, and what it needs to be able to. */
export function RepositorySection(): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Section title={formatMessage(messages.repository)}>
      <FormTextField path="repository.url" isRequired hint={formatMessage(messages.urlHint)} />
      <Spacings.Stack scale="xs">
        <Text.Body fontWeight="bold">{formatMessage(messages.privateRepository)}</Text.Body>
        <div>
          <Text.Body as="span">{formatMessage(messages.privateRepositoryHelp)}</Text.Body>{' '}
          <Copyable name={formatMessage(messages.gitHubUser)} text={GITHUB_USER} />
        </div>
        <Text.Detail tone="secondary">{formatMessage(messages.privateRepositoryWait)}</Text.Detail>
        <ExplanationDisclosure id={TRAPS.privateRepository} question={messages.repositoryQuestion} />
      </Spacings.Stack>
      <FormTextField path="repository.tag" isRequired hint={formatMessage(messages.tagHint)} />
    </Section>
  );
}
