import type { ReactElement } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { Section } from '../../../ui/section';
import { heldValue, setStandard } from '../environment/edits.values';
import { ConfirmPanel } from '../plan/confirm-panel';
import { hasOpenDraft, withAcceptance } from '../plan/deployment-form.values';
import { FailureNotice } from '../plan/failure-notice';
import { focusProblem } from '../plan/focus-problem';
import { PlanView } from '../plan/plan-view';
import type { Rename } from '../plan/rename-suggestions';
import { messages } from './messages';
import type { RedeployFlow } from './use-redeploy-flow';

type Props = {
  flow: RedeployFlow;
  planned: NonNullable<RedeployFlow['planned']>;
  /** What has to be decided or waited for first; null: nothing. */
  blockedBecause: MessageDescriptor | null;
  isReloading: boolean;
  /** Shows the fields of all values. */
  onShowValues: () => void;
  onReload: () => void;
  onCancel: () => void;
};

/** The plan, the reason and the button. */
export function RedeployPlan(props: Props): ReactElement {
  const { flow, planned, blockedBecause, isReloading, onShowValues, onReload, onCancel } = props;
  const { formatMessage } = useIntl();
  const { formik, configuration, base, error, meanwhile } = flow;
  const { values, setFieldValue } = formik;
  const isDraftOpen = hasOpenDraft(values.drafts);

  function takeOver({ application, from, to }: Rename): void {
    const value = heldValue(base.held, { application, key: from });
    if (value === null) return;
    configuration.changeEdits((edits) => setStandard(edits, base.held, { application, key: to }, value));
  }

  return (
    <Section title={formatMessage(messages.plan)}>
      <PlanView
        plan={planned.plan}
        request={planned.request}
        onTakeOver={takeOver}
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
        hasOpenDraft={isDraftOpen}
        blockedBecause={blockedBecause}
        isSending={formik.isSubmitting}
        confirmLabel={formatMessage(messages.confirm)}
        notice={
          error &&
          !meanwhile && (
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
