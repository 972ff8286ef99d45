import type { ReactElement } from 'react';
import { findScope, type KeyName, type PlanProblem } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useConfigurationForm } from './configuration-form';
import { shownFieldsOf } from './form-fields';
import { editorMessages as messages } from './messages';
import { RetryPolicyField } from './retry-policy-field';
import { ScheduleField } from './schedule-field';
import { ScopeHeading } from './scope-heading';
import { SecretField } from './secret-field';
import { StandardValueField } from './standard-value-field';

type Props = {
  application: string | null;
  /** Only these keys; absent: all of them, and the settings of the application. */
  only?: readonly KeyName[];
};

/** The fields of one application, or of what all share. */
export function ScopeFields({ application, only }: Props): ReactElement | null {
  const { formatMessage } = useIntl();
  const form = useConfigurationForm();
  const { held, declared, problems, areAllMarked, changeEdits, takesSecrets } = form;
  const { standard, secrets, dropped } = shownFieldsOf(form, application, only);
  const problemOf = ({ key }: { key: string }): PlanProblem['problem'] | null =>
    problems.find((one) => one.application === application && one.key === key)?.problem ?? null;
  const type = findScope(declared, application)?.applicationType ?? null;
  if (only && standard.length + secrets.length === 0) return null;
  return (
    <Spacings.Stack scale="m">
      <ScopeHeading application={application} applicationType={type} />
      {standard.map(({ key, ...field }) => (
        <StandardValueField
          key={key}
          application={application}
          fieldKey={key}
          description={field.declared?.description ?? ''}
          isRequired={field.declared?.required ?? false}
          defaultValue={field.declared?.default ?? null}
          before={field.before}
          value={field.value}
          problem={problemOf({ key })}
          isMarked={areAllMarked}
          held={held}
          onChange={changeEdits}
        />
      ))}
      {takesSecrets &&
        secrets.map(({ key, ...field }) => (
          <SecretField
            key={key}
            application={application}
            fieldKey={key}
            description={field.declared?.description ?? ''}
            isRequired={field.declared?.required ?? false}
            isSet={field.isSet}
            typed={field.typed}
            problem={problemOf({ key })}
            isMarked={areAllMarked}
            onChange={changeEdits}
          />
        ))}
      {!takesSecrets && secrets.length > 0 && (
        <Text.Body tone="secondary">
          {formatMessage(messages.secretsHidden, { count: secrets.length })}
        </Text.Body>
      )}
      {!only && application !== null && type === 'job' && <ScheduleField application={application} />}
      {!only && application !== null && type === 'event' && <RetryPolicyField application={application} />}
      {!only && standard.length + secrets.length === 0 && (
        <Text.Body tone="secondary">{formatMessage(messages.noKeys)}</Text.Body>
      )}
      {dropped.length > 0 && (
        <Text.Detail tone="secondary">
          {formatMessage(messages.dropped, { keys: dropped.map(({ key }) => key).join(', ') })}
        </Text.Detail>
      )}
    </Spacings.Stack>
  );
}
