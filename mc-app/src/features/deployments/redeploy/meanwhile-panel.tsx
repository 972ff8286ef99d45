import { useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import type { KeyName, ScopeEdit } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import PrimaryButton from '@commercetools-uikit/primary-button';
import Text from '@commercetools-uikit/text';
import { Section } from '../../../ui/section';
import { resetStandard, setRetryPolicy, setSchedule } from '../environment/edits.values';
import { useKeyName } from '../environment/use-key-name';
import { ConflictChoice, type Side } from './conflict-choice';
import { meanwhileMessages as messages } from './messages';
import type { Meanwhile } from './redeploy-plan';
import { TheirChanges } from './their-changes';

type Props = { meanwhile: Meanwhile; onContinue: (edits: readonly ScopeEdit[]) => void };

/** Shows what somebody else has changed meanwhile, and lets the reader decide where both changed the same key. */
export function MeanwhilePanel({ meanwhile, onContinue }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const nameOf = useKeyName();
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const { conflicts, theirChanges, movedTarget, edits } = meanwhile;
  const isDecided = conflicts.every((conflict) => choices.has(idOf(conflict)));

  function bringTogether(): void {
    const theirs = conflicts.filter((conflict) => choices.get(idOf(conflict)) === 'theirs');
    onContinue(theirs.reduce<readonly ScopeEdit[]>(withoutMine, edits));
  }

  return (
    <Section title={formatMessage(messages.title)}>
      <div role="alert">
        <Text.Body>{formatMessage(messages.nothingSent)}</Text.Body>
      </div>
      {movedTarget && (
        <Text.Body>
          {movedTarget.after
            ? formatMessage(messages.targetMoved, {
                before: movedTarget.before.tag,
                after: movedTarget.after.tag,
                version: movedTarget.after.version,
              })
            : formatMessage(messages.targetGone)}
        </Text.Body>
      )}
      <TheirChanges changes={theirChanges} />
      {conflicts.length > 0 && (
        <div css={list}>
          {conflicts.map((conflict) => (
            <ConflictChoice
              key={idOf(conflict)}
              conflict={conflict}
              name={nameOf(conflict)}
              choice={choices.get(idOf(conflict)) ?? null}
              onChoose={(side) => setChoices((before) => new Map(before).set(idOf(conflict), side))}
            />
          ))}
        </div>
      )}
      <Text.Body tone="secondary">{formatMessage(messages.rest)}</Text.Body>
      <div>
        <PrimaryButton
          label={formatMessage(messages.continue)}
          isDisabled={!isDecided}
          onClick={bringTogether}
        />
      </div>
    </Section>
  );
}

/** Takes back what was entered for a key, or for the setting of that name. */
function withoutMine(edits: readonly ScopeEdit[], { application, key }: KeyName): ScopeEdit[] {
  const rest = resetStandard(edits, { application, key });
  if (key === 'schedule') return setSchedule(rest, application, null);
  return key === 'retryPolicy' ? setRetryPolicy(rest, application, null) : rest;
}

function idOf({ application, key }: KeyName): string {
  return `${application ?? ''}/${key}`;
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing30};
  overflow-wrap: anywhere;
`;
