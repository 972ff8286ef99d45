import { useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import PrimaryButton from '@commercetools-uikit/primary-button';
import Text from '@commercetools-uikit/text';
import { Section } from '../../../ui/section';
import { fieldMessages } from '../fields/messages';
import type { TargetValues } from '../fields/target.values';
import { ConflictChoice, type Side } from './conflict-choice';
import { takeOver, type Merge, type Sides, type ValueName } from './merge-values';
import { conflictMessages as messages } from './messages';
import { useValueWords } from './use-value-words';

type Props = {
  sides: Sides;
  merge: Merge;
  /** Takes what both sides together make of the entry. */
  onMerge: (values: TargetValues) => void;
};

/** Shows what somebody else has changed meanwhile, and lets the reader decide where both changed the same. */
export function NewerStatePanel({ sides, merge, onMerge }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const wordsOf = useValueWords();
  const [choices, setChoices] = useState<Partial<Record<ValueName, Side>>>({});
  const { merged, theirChanges, disputed } = merge;
  const isDecided = disputed.every((name) => choices[name]);
  const theirs = disputed.filter((name) => choices[name] === 'theirs');

  return (
    <Section title={formatMessage(messages.title)}>
      <div role="alert">
        <Text.Body>{formatMessage(messages.nothingSaved)}</Text.Body>
      </div>
      <ul css={list}>
        {theirChanges.map((name) => (
          <li key={name}>
            <Text.Body fontWeight="bold">{formatMessage(fieldMessages[name])}</Text.Body>
            <Text.Detail tone="secondary">
              {formatMessage(messages.before)} {wordsOf(sides.base, name)}
            </Text.Detail>
            <Text.Detail>
              {formatMessage(messages.theirs)} {wordsOf(sides.theirs, name)}
            </Text.Detail>
            <Text.Detail>
              {formatMessage(messages.yours)} {wordsOf(sides.mine, name)}
            </Text.Detail>
            {disputed.includes(name) && (
              <ConflictChoice
                name={name}
                choice={choices[name] ?? null}
                onChoose={(side) => setChoices((before) => ({ ...before, [name]: side }))}
              />
            )}
          </li>
        ))}
      </ul>
      <Text.Body tone="secondary">{formatMessage(messages.rest)}</Text.Body>
      <div>
        <PrimaryButton
          label={formatMessage(messages.merge)}
          isDisabled={!isDecided}
          onClick={() => onMerge(takeOver(merged, sides.theirs, theirs))}
        />
      </div>
    </Section>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing30};
  margin: 0;
  padding: 0;
  list-style: none;
  overflow-wrap: anywhere;

  fieldset {
    margin-top: ${designTokens.spacing10};
  }
`;
