import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Section } from '../../../ui/section';
import { ConfirmPanel } from '../plan/confirm-panel';
import { hasOpenDraft, withAcceptance } from '../plan/deployment-form.values';
import { FailureNotice } from '../plan/failure-notice';
import { focusProblem } from '../plan/focus-problem';
import { PlanView } from '../plan/plan-view';
import { messages } from './messages';
import type { CreateFlow } from './use-create-flow';

type Props = {
  flow: CreateFlow;
  planned: NonNullable<CreateFlow['planned']>;
  isReloading: boolean;
  /** Shows the fields of all values. */
  onShowValues: () => void;
  onReload: () => void;
  onCancel: () => void;
};

/** The plan, the reason and the button. */
export function CreatePlan(props: Props): ReactElement {
  const { flow, planned, isReloading, onShowValues, onReload, onCancel } = props;
  const { formatMessage } = useIntl();
  const { formik, error, outdated } = flow;
  const { values, setFieldValue } = formik;
  return (
    <Section title={formatMessage(messages.plan)}>
      <PlanView
        plan={planned.plan}
        request={planned.request}
        accepted={values.acceptedLosses}
        onAccept={(name, isAccepted) =>
          void setFieldValue('acceptedLosses', withAcceptance(values.acceptedLosses, name, isAccepted))
        }
      />
      <ConfirmPanel
        reason={values.reason}
        onReason={(reason) => void setFieldValue('reason', reason)}
        isTried={formik.submitCount > 0}
        problems={planned.plan.problems}
        onJump={(problem) => focusProblem(problem, onShowValues)}
        hasOpenDraft={hasOpenDraft(values.drafts)}
        blockedBecause={outdated && messages.blockedByChange}
        isSending={formik.isSubmitting}
        confirmLabel={formatMessage(messages.confirm)}
        notice={
          error &&
          !outdated && (
            <FailureNotice
              error={error}
              unknownAdvice={messages.outcomeUnknown}
              isReloading={isReloading}
              onReload={onReload}
            />
          )
        }
        onConfirm={() => void formik.submitForm()}
        onCancel={onCancel}
      />
    </Section>
  );
}
