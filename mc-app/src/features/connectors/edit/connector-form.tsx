import { useMemo, type ReactElement, type ReactNode } from 'react';
import { css } from '@emotion/react';
import type { ConnectorFields } from '@connect-console/domain';
import { FormikProvider, type FormikContextType } from 'formik';
import { designTokens } from '@commercetools-uikit/design-system';
import { AboutSection } from './about-section';
import { AvailabilitySection } from './availability-section';
import { ConnectYamlSection } from '../connect-yaml/connect-yaml-section';
import { CreatorSection } from './creator-section';
import { FormStateContext } from '../fields/field-state';
import { LeaveGuard } from './leave-guard';
import { RepositorySection } from './repository-section';
import { isStillRefused, type Refusal } from '../fields/to-refusal';

type Props = {
  formik: FormikContextType<ConnectorFields>;
  isNew: boolean;
  isPrivate: boolean;
  isReadOnly: boolean;
  refusal: Refusal | null;
  /** Beside the fields, below them where there is no room. */
  aside: ReactNode;
};

// Of the Merchant Center and of our page.
const PAGE_HEADER = '240px';

/** All fields of a draft. What is entered survives every error, and leaving asks first. */
export function ConnectorForm({ formik, isNew, isPrivate, isReadOnly, refusal, aside }: Props): ReactElement {
  const current = refusal && isStillRefused(refusal, formik.values) ? refusal : null;
  // Of all this only the fields have to be rendered when something is typed.
  const fields = useMemo(
    () => (
      <div css={sections}>
        <AboutSection isNew={isNew} />
        <RepositorySection />
        {!isReadOnly && <ConnectYamlSection />}
        <AvailabilitySection isPrivate={isPrivate} />
        <CreatorSection />
      </div>
    ),
    [isNew, isPrivate, isReadOnly],
  );
  return (
    <FormikProvider value={formik}>
      <FormStateContext value={{ isReadOnly, refusal: current }}>
        <LeaveGuard isActive={formik.dirty} />
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
