import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import CheckboxInput from '@commercetools-uikit/checkbox-input';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import type { Preview } from '../../../data/deployments/list/use-previews';
import { messages } from './messages';
import { sourceMessages } from '../list/messages';
import { PlanStepResult } from './plan-step-result';
import { useAgeWords } from '../list/use-age-words';
import type { PlanStep } from './use-undeploy-plan';

type Props = {
  preview: Preview;
  isChosen: boolean;
  /** Null: it was not sent. */
  step: PlanStep | null;
  /** The plan is under way. */
  isLocked: boolean;
  onChoose: (isChosen: boolean) => void;
};

/** One preview of the plan: what undeploying it means, and what came of it. */
export function PlanItem({ preview, isChosen, step, isLocked, onChoose }: Props): ReactElement {
  const { formatMessage, formatList } = useIntl();
  const toAge = useAgeWords();
  const { id, key, connectorName, since, applications } = preview;
  const names = formatList(applications.map(({ name, type }) => (type ? `${name} (${type})` : name)));
  const addresses = applications.flatMap(({ url, topic }) => [url, topic].filter((one) => one !== null));
  return (
    <div css={item}>
      <CheckboxInput
        isChecked={isChosen}
        isReadOnly={isLocked || step?.state === 'undeploying'}
        onChange={({ target }) => onChoose(target.checked)}
      >
        {key ?? id}
      </CheckboxInput>
      <div css={facts}>
        {since && (
          <Text.Detail tone="secondary">
            {formatMessage(messages.age, {
              connector: connectorName,
              age: toAge(Date.parse(since.asOf) - Date.parse(since.at)),
              source: formatMessage(sourceMessages[since.source]),
            })}
          </Text.Detail>
        )}
        <Text.Detail>
          {names
            ? formatMessage(messages.stops, { applications: names })
            : formatMessage(messages.stopsNothing)}
        </Text.Detail>
        {addresses.map((address) => (
          <Text.Detail key={address}>{formatMessage(messages.ends, { address })}</Text.Detail>
        ))}
        {step && <PlanStepResult step={step} />}
      </div>
    </div>
  );
}

const item = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${designTokens.spacing10};
  overflow-wrap: anywhere;
`;

const facts = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${designTokens.spacing10};
  justify-items: start;
  padding-left: ${designTokens.spacing50};
`;
