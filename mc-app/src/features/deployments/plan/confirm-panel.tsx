import { useId, type ReactElement, type ReactNode } from 'react';
import { css } from '@emotion/react';
import type { PlanProblem } from '@connect-console/domain';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import MultilineTextField from '@commercetools-uikit/multiline-text-field';
import PrimaryButton from '@commercetools-uikit/primary-button';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages as uiMessages } from '../../../ui/messages';
import { ProblemSummary } from '../environment/problem-summary';
import { LONGEST_REASON } from './deployment-form.values';
import { confirmMessages as messages } from './messages';

type Props = {
  reason: string;
  onReason: (reason: string) => void;
  /** Somebody has tried to confirm: what is missing is said now. */
  isTried: boolean;
  problems: readonly PlanProblem[];
  onJump: (problem: PlanProblem) => void;
  /** A text is typed that is not taken over. */
  hasOpenDraft: boolean;
  /** What else must be decided or waited for first; null: nothing. */
  blockedBecause: MessageDescriptor | null;
  isSending: boolean;
  confirmLabel: string;
  /** What came of sending it. */
  notice: ReactNode;
  onConfirm: () => void;
  onCancel: () => void;
};

/** The last step: why it is done, what stands in the way, and the button. */
export function ConfirmPanel(props: Props): ReactElement {
  const { reason, isTried, blockedBecause, isSending } = props;
  const { formatMessage } = useIntl();
  const blockedId = useId();
  const isReasonMissing = isTried && reason.trim() === '';
  const isWaiting = blockedBecause !== null || isSending;

  // A button that the kit disables would lose the keyboard focus just when it was pressed.
  function confirm(): void {
    if (!isWaiting) props.onConfirm();
  }

  return (
    <Spacings.Stack scale="m">
      <MultilineTextField
        id={REASON_ID}
        title={formatMessage(messages.reason)}
        description={formatMessage(messages.reasonHint)}
        isRequired
        defaultExpandMultilineText
        isReadOnly={isSending}
        value={reason}
        touched={isReasonMissing}
        errors={{ missing: isReasonMissing }}
        renderError={() => formatMessage(messages.reasonMissing)}
        onChange={({ target }) => props.onReason(target.value.slice(0, LONGEST_REASON))}
      />
      <ProblemSummary problems={isTried ? props.problems : []} onJump={props.onJump} />
      {isTried && props.hasOpenDraft && (
        <Text.Body tone="critical">{formatMessage(messages.openDraft)}</Text.Body>
      )}
      {props.notice}
      {blockedBecause && (
        <Text.Detail id={blockedId} tone="secondary">
          {formatMessage(blockedBecause)}
        </Text.Detail>
      )}
      <div css={buttons}>
        <PrimaryButton
          label={isSending ? formatMessage(uiMessages.sending) : props.confirmLabel}
          aria-disabled={isWaiting}
          aria-describedby={blockedBecause ? blockedId : undefined}
          onClick={confirm}
        />
        <SecondaryButton label={formatMessage(uiMessages.cancel)} onClick={props.onCancel} />
      </div>
    </Spacings.Stack>
  );
}

const REASON_ID = 'deployment-reason';

const buttons = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};

  button[aria-disabled='true']:not(:disabled) {
    opacity: 0.5;
    cursor: not-allowed;
  }
`;
