import type { ReactElement } from 'react';
import { explanationPage, type ExplanationId } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import AccessibleHidden from '@commercetools-uikit/accessible-hidden';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { ExplanationNotLoaded } from './explanation-not-loaded';
import { ExplanationPoints } from './explanation-points';
import { ExplanationSkeleton } from './explanation-skeleton';
import type { ExplanationTexts } from './load-explanations';
import { messages } from './messages';
import { useExplanations } from './use-explanations';

/** What an entry, an error or a trap means, its usual causes, what to do, and the vendor's page about it. */
export function Explanation({ id }: { id: ExplanationId }): ReactElement {
  const explanations = useExplanations();
  return (
    <Spacings.Stack scale="s">
      {explanations ? <Texts texts={explanations[id]} /> : <ExplanationSkeleton />}
      <div>
        <Link isExternal to={explanationPage(id)}>
          <FormattedMessage {...messages.vendorPage} />
          <AccessibleHidden>
            {' '}
            <FormattedMessage {...messages.newTab} />
          </AccessibleHidden>
        </Link>
      </div>
    </Spacings.Stack>
  );
}

function Texts({ texts }: { texts: ExplanationTexts | undefined }): ReactElement {
  if (!texts) return <ExplanationNotLoaded />;
  return (
    <>
      <Text.Body>{texts.meaning}</Text.Body>
      <ExplanationPoints title={messages.causes} points={texts.causes} />
      <ExplanationPoints title={messages.action} points={texts.action} />
    </>
  );
}
