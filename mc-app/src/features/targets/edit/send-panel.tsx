import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import PrimaryButton from '@commercetools-uikit/primary-button';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import { messages as uiMessages } from '../../../ui/messages';
import { Section } from '../../../ui/section';
import { ProblemSummary } from '../fields/problem-summary';
import { sendMessages as messages } from './messages';
import type { TargetFormState } from './use-target-form';

type Props = {
  title: string;
  /** What sending will do */
  children: ReactNode;
  form: TargetFormState;
  label: string;
  /** There is nothing to send. */
  isDisabled: boolean;
  /** Something must be decided before anything is sent. */
  isBlocked?: boolean;
  /** What came of sending it */
  notice: ReactNode;
  onCancel: () => void;
};

/** Says what sending the form will do, what is in its way, and what came of it. */
export function SendPanel(props: Props): ReactElement {
  const { title, children, form, label, isDisabled, isBlocked, notice, onCancel } = props;
  const { formik, problems, isTried } = form;
  const { formatMessage } = useIntl();
  const isWaiting = isBlocked || formik.isSubmitting;

  // A button that the kit disables would lose the keyboard focus just when it was pressed.
  function send(): void {
    if (!isWaiting) void formik.submitForm();
  }

  return (
    <Section title={title}>
      {children}
      <ProblemSummary paths={isTried ? [...problems.keys()] : []} />
      {notice}
      <div css={actions}>
        <PrimaryButton
          label={formik.isSubmitting ? formatMessage(uiMessages.sending) : label}
          isDisabled={isDisabled}
          aria-disabled={isDisabled || isWaiting}
          onClick={send}
        />
        <SecondaryButton label={formatMessage(messages.cancel)} onClick={onCancel} />
      </div>
    </Section>
  );
}

const actions = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};

  button[aria-disabled='true']:not(:disabled) {
    opacity: 0.5;
    cursor: not-allowed;
  }
`;
