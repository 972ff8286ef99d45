import { useState, type ReactElement } from 'react';
import { findScope } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { RevertIcon } from '@commercetools-uikit/icons';
import SecondaryIconButton from '@commercetools-uikit/secondary-icon-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import TextField from '@commercetools-uikit/text-field';
import { configurationFieldId, useConfigurationForm } from './configuration-form';
import { editOf, setSchedule } from './edits.values';
import { FieldRow } from './field-row';
import { fieldMessages as messages } from './messages';
import { nextRuns } from './next-runs';
import { useProblemWords } from './use-problem-words';

const RUNS = 5;

/** The schedule of a job, with its next runs. */
export function ScheduleField({ application }: { application: string }): ReactElement {
  const { formatMessage } = useIntl();
  const { held, edits, changeEdits, problems } = useConfigurationForm();
  const before = findScope(held, application)?.schedule ?? '';
  const edited = editOf(edits, application).schedule;
  const value = edited ?? before;
  const problem = problems.find((one) => one.application === application && one.key === 'schedule');
  const words = useProblemWords(problem?.problem ?? null);
  return (
    <Spacings.Stack scale="s">
      <FieldRow
        actions={
          edited !== null && (
            <SecondaryIconButton
              label={formatMessage(messages.resetSchedule)}
              icon={<RevertIcon />}
              size="20"
              onClick={() => changeEdits((all) => setSchedule(all, application, null))}
            />
          )
        }
        note={edited !== null && before !== '' && formatMessage(messages.before, { value: before })}
      >
        <TextField
          {...words}
          id={configurationFieldId({ application, key: 'schedule' })}
          title={formatMessage(messages.schedule)}
          description={formatMessage(messages.scheduleHint)}
          placeholder={before === '' ? formatMessage(messages.scheduleDefault) : undefined}
          autoComplete="off"
          touched={problem !== undefined}
          value={value}
          onChange={({ target }) =>
            changeEdits((all) => setSchedule(all, application, target.value === before ? null : target.value))
          }
        />
      </FieldRow>
      <NextRuns schedule={value} />
    </Spacings.Stack>
  );
}

function NextRuns({ schedule }: { schedule: string }): ReactElement | null {
  const { formatMessage, formatDate } = useIntl();
  const [now] = useState(() => Date.now());
  const runs = nextRuns(schedule, { now, count: RUNS });
  if (runs.length === 0) return null;
  return (
    <Spacings.Stack scale="xs">
      <Text.Detail>{formatMessage(messages.nextRuns)}</Text.Detail>
      <ul>
        {runs.map((time) => (
          <li key={time}>
            <Text.Detail as="span" tone="secondary">
              {formatDate(time, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })}
            </Text.Detail>
          </li>
        ))}
      </ul>
    </Spacings.Stack>
  );
}
