import { useState, type ReactElement } from 'react';
import { applyEdits, formatConfigurationJson, parseConfigurationJson } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { CodeArea } from './code-area';
import { useConfigurationForm } from './configuration-form';
import { DraftActions } from './draft-actions';
import { editorMessages as messages, readingMessages } from './messages';
import { takeOver, type TakenOver } from './take-over.values';
import { TakenOverNote } from './taken-over-note';

/** The standard values as a text. What cannot be read is kept as it was typed. */
export function JsonEditor(): ReactElement {
  const { formatMessage } = useIntl();
  const form = useConfigurationForm();
  const { held, edits, drafts, changeDrafts, takeDraft } = form;
  const [outcome, setOutcome] = useState<Omit<TakenOver, 'edits'> | null>(null);
  const shown = formatConfigurationJson(applyEdits(held, edits));
  const reading = drafts.json === null ? null : parseConfigurationJson(drafts.json);

  function type(text: string): void {
    setOutcome(null);
    changeDrafts({ json: text === shown ? null : text });
  }

  function take(): void {
    if (!reading?.ok) return;
    const { edits: next, ...rest } = takeOver(reading.edits, form);
    takeDraft(next, { json: null });
    setOutcome(rest);
  }

  return (
    <>
      <Text.Body>{formatMessage(messages.jsonNote)}</Text.Body>
      <CodeArea
        id={JSON_ID}
        label={formatMessage(messages.json)}
        text={drafts.json ?? shown}
        onChange={type}
      />
      <div role="status">
        {reading?.ok === false && (
          <Text.Body tone="critical">
            {formatMessage(readingMessages[reading.problem], { place: reading.place })}
          </Text.Body>
        )}
        {outcome && <TakenOverNote {...outcome} />}
      </div>
      {drafts.json !== null && (
        <DraftActions
          canTakeOver={reading?.ok === true}
          onTakeOver={take}
          onDiscard={() => changeDrafts({ json: null })}
        />
      )}
    </>
  );
}

const JSON_ID = 'configuration-json';
