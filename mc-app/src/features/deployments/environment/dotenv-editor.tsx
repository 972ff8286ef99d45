import { useState, type ReactElement } from 'react';
import { formatDotenv, parseDotenv, scopeNames } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import SelectField from '@commercetools-uikit/select-field';
import Text from '@commercetools-uikit/text';
import { CodeArea } from './code-area';
import { useConfigurationForm } from './configuration-form';
import { DraftActions } from './draft-actions';
import { editorMessages as messages, readingMessages } from './messages';
import { placeValues, takeOver, type TakenOver } from './take-over.values';
import { TakenOverNote } from './taken-over-note';
import { useScopeName } from './use-scope-name';

const EVERYWHERE = '';

/** Lines of a `.env` file to be pasted; what has no place stays in the text. */
export function DotenvEditor(): ReactElement {
  const { formatMessage } = useIntl();
  const nameOf = useScopeName();
  const form = useConfigurationForm();
  const { declared, drafts, changeDrafts, takeDraft } = form;
  const [outcome, setOutcome] = useState<Omit<TakenOver, 'edits'> | null>(null);
  const { values, problems } = parseDotenv(drafts.dotenv);
  const names = scopeNames(declared);

  function take(): void {
    const { incoming, unknown } = placeValues(values, declared, drafts.dotenvFor);
    const { edits, count, leftOver } = takeOver(incoming, form);
    const remaining = values.filter(({ key }) => leftOver.includes(key));
    takeDraft(edits, { dotenv: formatDotenv([...unknown, ...remaining]) });
    setOutcome({ count, leftOver: [...unknown.map(({ key }) => key), ...leftOver] });
  }

  return (
    <>
      <Text.Body>{formatMessage(messages.dotenvNote)}</Text.Body>
      <SelectField
        title={formatMessage(messages.dotenvFor)}
        value={drafts.dotenvFor === null ? EVERYWHERE : String(names.indexOf(drafts.dotenvFor.application))}
        isSearchable={false}
        options={[
          { value: EVERYWHERE, label: formatMessage(messages.everywhere) },
          ...names.map((application, index) => ({ value: String(index), label: nameOf(application) })),
        ]}
        onChange={({ target }) => {
          const application = target.value === EVERYWHERE ? undefined : names[Number(target.value)];
          changeDrafts({ dotenvFor: application === undefined ? null : { application } });
        }}
      />
      <CodeArea
        id={DOTENV_ID}
        label={formatMessage(messages.dotenv)}
        placeholder="KEY=value"
        text={drafts.dotenv}
        onChange={(dotenv) => {
          setOutcome(null);
          changeDrafts({ dotenv });
        }}
      />
      <div role="status">
        {problems.map(({ line, problem }) => (
          <Text.Body key={line} tone="critical">
            {formatMessage(messages.lineProblem, {
              line,
              problem: formatMessage(readingMessages[problem]),
            })}
          </Text.Body>
        ))}
        {outcome && <TakenOverNote {...outcome} />}
      </div>
      {drafts.dotenv.trim() !== '' && (
        <DraftActions
          canTakeOver={problems.every(({ problem }) => problem === 'duplicateKey') && values.length > 0}
          onTakeOver={take}
          onDiscard={() => changeDrafts({ dotenv: '' })}
        />
      )}
    </>
  );
}

const DOTENV_ID = 'configuration-dotenv';
