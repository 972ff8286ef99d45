import { useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import MultilineTextField from '@commercetools-uikit/multiline-text-field';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import TextField from '@commercetools-uikit/text-field';
import type { Preview } from '../../../data/deployments/list/use-previews';
import { DecisionDialog } from '../../../ui/decision-dialog';
import { messages } from './messages';
import { PlanItem } from './plan-item';
import { PlanResult } from './plan-result';
import { useUndeployPlan } from './use-undeploy-plan';

type Props = {
  /** At least one; none of them is Connect Console itself. */
  previews: Preview[];
  /** What has to be typed to confirm */
  word: string;
  hasOwn: boolean;
  onClose: () => void;
};

const LONGEST_REASON = 1000;

/** Undeploys the chosen previews one after the other, shows what came of each, and can be run again for the rest. */
export function UndeployPlanDialog({ word, hasOwn, onClose, ...given }: Props): ReactElement {
  const { formatMessage } = useIntl();
  // What the user reads here is what is decided about, whatever happens to the list meanwhile.
  const [previews] = useState(given.previews);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const plan = useUndeployPlan();
  const chosen = previews.filter(({ id }) => !left.has(id));
  const rest = chosen.filter(({ id }) => plan.steps.get(id)?.state !== 'undeploying');

  function choose(id: string, isChosen: boolean): void {
    const others = [...left].filter((one) => one !== id);
    setLeft(new Set(isChosen ? others : [...others, id]));
  }

  return (
    <DecisionDialog
      title={formatMessage(messages.title)}
      confirmLabel={formatMessage(messages.confirm, { count: rest.length })}
      cancelLabel={plan.steps.size > 0 ? formatMessage(messages.close) : undefined}
      isCritical
      isBlocked={rest.length === 0 || reason.trim() === '' || typed !== word}
      isRunning={plan.isRunning}
      onConfirm={() => void plan.run(rest, reason.trim())}
      onCancel={onClose}
    >
      <Spacings.Stack scale="m">
        <Text.Body>{formatMessage(messages.will)}</Text.Body>
        {hasOwn && <Text.Body>{formatMessage(messages.ownStays)}</Text.Body>}
        <fieldset css={list}>
          <legend>{formatMessage(messages.choose)}</legend>
          {previews.map((preview) => (
            <PlanItem
              key={preview.id}
              preview={preview}
              isChosen={!left.has(preview.id)}
              step={plan.steps.get(preview.id) ?? null}
              isLocked={plan.isRunning}
              onChoose={(isChosen) => choose(preview.id, isChosen)}
            />
          ))}
        </fieldset>
        <MultilineTextField
          title={formatMessage(messages.reason)}
          description={formatMessage(messages.reasonHint)}
          isRequired
          isReadOnly={plan.isRunning}
          value={reason}
          onChange={({ target }) => setReason(target.value.slice(0, LONGEST_REASON))}
        />
        <TextField
          title={formatMessage(messages.typeToConfirm, { word })}
          isRequired
          isReadOnly={plan.isRunning}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <PlanResult chosen={chosen} steps={plan.steps} isRunning={plan.isRunning} />
        {plan.isRunning && <FlatButton label={formatMessage(messages.stop)} onClick={plan.stop} />}
      </Spacings.Stack>
    </DecisionDialog>
  );
}

const list = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${designTokens.spacing30};
  margin: 0;
  padding: 0;
  border: 0;

  legend {
    padding: 0;
    margin-bottom: ${designTokens.spacing20};
    font-weight: ${designTokens.fontWeight500};
  }
`;
