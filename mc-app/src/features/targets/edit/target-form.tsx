import { useMemo, type ReactElement, type ReactNode } from 'react';
import { css } from '@emotion/react';
import { FormikProvider } from 'formik';
import { designTokens } from '@commercetools-uikit/design-system';
import type { TargetRegistry } from '../../../data/targets/to-target-registry';
import { LeaveDialog } from '../../../ui/leave-dialog';
import { useLeaveQuestion } from '../../../use-leave-question';
import { FormStateContext } from '../fields/field-state';
import { AboutSection } from './about-section';
import { FeedSection } from './feed-section';
import { JudgedSection } from './judged-section';
import { PlaceSection } from './place-section';
import type { TargetFormState } from './use-target-form';

type Props = {
  form: TargetFormState;
  registry: TargetRegistry;
  isNew: boolean;
  isReadOnly: boolean;
  /** Beside the fields, below them where there is no room */
  aside: ReactNode;
};

// Of the Merchant Center and of our page.
const PAGE_HEADER = '240px';

/** All that the registry can say of a target. What is entered survives every error, and leaving asks first. */
export function TargetForm({ form, registry, isNew, isReadOnly, aside }: Props): ReactElement {
  const { formik, problems } = form;
  const { isAsked, leave, stay } = useLeaveQuestion(formik.dirty);
  // Of all this only the fields have to be rendered when something is typed.
  const fields = useMemo(
    () => (
      <div css={sections}>
        <AboutSection isNew={isNew} />
        <FeedSection registry={registry} isReadOnly={isReadOnly} />
        <JudgedSection />
        <PlaceSection />
      </div>
    ),
    [isNew, registry, isReadOnly],
  );
  return (
    <FormikProvider value={formik}>
      <FormStateContext value={{ isReadOnly, problems }}>
        {isAsked && <LeaveDialog onLeave={leave} onStay={stay} />}
        <form css={columns} noValidate onSubmit={(event) => event.preventDefault()}>
          {fields}
          {aside && <div css={besides}>{aside}</div>}
        </form>
      </FormStateContext>
    </FormikProvider>
  );
}

const sections = css`
  display: grid;
  flex: 3 1 ${designTokens.constraint11};
  grid-template-columns: minmax(0, 1fr);
  gap: ${designTokens.spacing40};
  min-width: 0;
`;

const columns = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing40};
  align-items: flex-start;
`;

// Where both fit side by side the panel stays in view, whatever its height.
const besides = css`
  flex: 1 1 ${designTokens.constraint7};
  min-width: 0;

  @media (min-width: 1200px) {
    position: sticky;
    top: 0;
    max-height: calc(100vh - ${PAGE_HEADER});
    overflow-y: auto;
  }
`;
