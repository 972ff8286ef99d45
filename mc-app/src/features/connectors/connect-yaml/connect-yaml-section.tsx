import { useRef, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Text from '@commercetools-uikit/text';
import { Section } from '../../../ui/section';
import { ConnectYamlResult } from './connect-yaml-result';
import { isTooLarge, lineRange } from './connect-yaml.values';
import { messages } from './messages';
import { YamlDropArea } from './yaml-drop-area';
import { YamlFileButton } from './yaml-file-button';
import { YamlTextArea } from './yaml-text-area';

/** Lets the parser of Connect read a connect.yaml before anything is sent to Connect. */
export function ConnectYamlSection(): ReactElement {
  const { formatMessage } = useIntl();
  const [text, setText] = useState('');
  const [checkedText, setCheckedText] = useState<string | null>(null);
  const [problem, setProblem] = useState<'tooLarge' | 'unreadable' | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  function type(typed: string): void {
    setText(typed);
    setProblem(null); // It was about the text or file before.
  }

  function check(candidate: string): void {
    setText(candidate);
    setProblem(isTooLarge(candidate) ? 'tooLarge' : null);
    setCheckedText(isTooLarge(candidate) ? null : candidate);
  }

  async function read(file: File): Promise<void> {
    if (isTooLarge(file)) return setProblem('tooLarge');
    try {
      check(await file.text());
    } catch {
      setProblem('unreadable');
    }
  }

  function showLine(line: number): void {
    const { start, end } = lineRange(text, line);
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  }

  return (
    <YamlDropArea onDrop={(file) => void read(file)}>
      <Section title={formatMessage(messages.title)}>
        <Text.Body>{formatMessage(messages.purpose)}</Text.Body>
        <div css={beside}>
          <YamlTextArea ref={area} text={text} onChange={type} />
          <div aria-live="polite">
            {problem && <Text.Body tone="critical">{formatMessage(messages[problem])}</Text.Body>}
            {!problem && checkedText !== null && checkedText === text && (
              <ConnectYamlResult text={checkedText} onShowLine={showLine} />
            )}
          </div>
        </div>
        <div css={actions}>
          <YamlFileButton onChoose={(file) => void read(file)} />
          <SecondaryButton
            label={formatMessage(messages.check)}
            size="20"
            isDisabled={text.trim() === ''}
            onClick={() => check(text)}
          />
        </div>
      </Section>
    </YamlDropArea>
  );
}

const beside = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing30};

  > * {
    flex: 1 1 ${designTokens.constraint6};
    min-width: 0;
  }

  > div:empty {
    display: none;
  }
`;

const actions = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
`;
