import { useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import type { ConnectorField, ConnectorFields, ConnectorMerge } from '@connect-console/domain';
import { setIn } from 'formik';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import PrimaryButton from '@commercetools-uikit/primary-button';
import Text from '@commercetools-uikit/text';
import { Section } from '../../../ui/section';
import { ConflictChoice, type Side } from './conflict-choice';
import { MeanwhileItem, type Sides } from './meanwhile-item';
import { conflictMessages } from './messages';

type Props = {
  sides: Sides;
  merge: ConnectorMerge;
  /** Takes what both sides together make of the draft. */
  onMerge: (fields: ConnectorFields) => void;
};

/** Shows what somebody else has changed meanwhile, and lets the reader decide where both changed the same. */
export function NewerStatePanel({ sides, merge, onMerge }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const [choices, setChoices] = useState<Partial<Record<ConnectorField, Side>>>({});
  const { merged, conflicts, theirChanges } = merge;
  const disputed = conflicts.map(({ field }) => field);
  const isDecided = disputed.every((field) => choices[field]);

  function bringTogether(): void {
    const taken = conflicts.filter(({ field }) => choices[field] === 'theirs');
    onMerge(
      taken.reduce<ConnectorFields>((fields, { field, theirs }) => setIn(fields, field, theirs), merged),
    );
  }

  return (
    <Section title={formatMessage(conflictMessages.title)}>
      <div role="alert">
        <Text.Body>{formatMessage(conflictMessages.nothingSaved)}</Text.Body>
      </div>
      <ul css={list}>
        {[...new Set([...theirChanges, ...disputed])].map((field) => (
          <MeanwhileItem key={field} sides={sides} field={field}>
            {disputed.includes(field) && (
              <ConflictChoice
                field={field}
                choice={choices[field] ?? null}
                onChoose={(side) => setChoices((before) => ({ ...before, [field]: side }))}
              />
            )}
          </MeanwhileItem>
        ))}
      </ul>
      <Text.Body tone="secondary">{formatMessage(conflictMessages.rest)}</Text.Body>
      <div>
        <PrimaryButton
          label={formatMessage(conflictMessages.merge)}
          isDisabled={!isDecided}
          onClick={bringTogether}
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
