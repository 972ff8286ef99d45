import type { ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import { useApplicationPaths } from '../../../application-paths';
import { EmptyPanel } from '../empty-panel';
import { NewTabLink } from '../new-tab-link';
import { messages } from './messages';

/** For a project whose registry is empty: nobody has said what should go where. */
export function NoTargets(): ReactElement {
  const { targets } = useApplicationPaths();
  return (
    <EmptyPanel
      drawing="no-sync.svg"
      heading="h2"
      title={<FormattedMessage {...messages.empty} />}
      advice={<FormattedMessage {...messages.emptyAdvice} />}
      action={
        <NewTabLink to={targets}>
          <FormattedMessage {...messages.openTargets} />
        </NewTabLink>
      }
    />
  );
}
