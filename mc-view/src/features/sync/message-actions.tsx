import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { SyncMessage } from '@connect-console/domain';
import { designTokens } from '@commercetools-uikit/design-system';
import type { ResourceSync } from '../../data/sync/resource-sync';
import { PayloadButton } from './payload/payload-button';
import { ReplayButton } from './replay/replay-button';
import { wrappingButtons } from './wrapping-buttons';

type Props = {
  message: SyncMessage;
  /** Key of the target that does not have it; null: none, so that there is nothing to replay. */
  target: string | null;
  sync: ResourceSync;
};

/** What can be done with a Message: see what it carries, and prepare its replay. */
export function MessageActions({ message, target, sync }: Props): ReactElement {
  return (
    <div css={[actions, wrappingButtons]}>
      <PayloadButton message={message} />
      {target !== null && <ReplayButton sync={sync} message={message} target={target} />}
    </div>
  );
}

const actions = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing10} ${designTokens.spacing40};
  align-items: center;
`;
