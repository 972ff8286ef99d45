import { useEffect, useEffectEvent, useRef, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { isLingering } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ContentNotification } from '@commercetools-uikit/notifications';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Text from '@commercetools-uikit/text';
import { usePreviews, type Preview } from '../../../data/deployments/list/use-previews';
import { messages } from './messages';
import { UndeployPlanDialog } from './undeploy-plan-dialog';

type Props = {
  /** The user may undeploy. */
  canManage: boolean;
  /** What has to be typed to confirm */
  word: string;
  /** The plan is closed, and there is nothing left to plan: the focus has to go somewhere else. */
  onGone: () => void;
};

/** Says that previews have been there for long, with a plan to undeploy them; nothing while none is known. */
export function LingeringHint({ canManage, word, onGone }: Props): ReactElement | null {
  const { formatMessage } = useIntl();
  const previews = usePreviews();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const known = previews.status === 'ready' ? previews.data : [];
  const lingering = known.filter(isLeft);
  const planned = lingering.filter(({ isOwn }) => isOwn !== true);

  // The kit's dialog leaves the focus nowhere. The button may be gone, with what it stood for.
  const focusAfter = useEffectEvent(() => {
    if (opener.current?.isConnected) opener.current.focus();
    else if (opener.current) onGone();
    opener.current = null;
  });
  useEffect(() => {
    if (!isOpen) focusAfter();
  }, [isOpen]);

  return (
    <>
      {lingering.length > 0 && (
        <ContentNotification type="info">
          <div css={row}>
            <Text.Body>{formatMessage(messages.hint, { count: lingering.length })}</Text.Body>
            {canManage && planned.length > 0 && (
              <SecondaryButton
                label={formatMessage(messages.plan)}
                size="20"
                onClick={({ currentTarget }: { currentTarget: HTMLElement }) => {
                  opener.current = currentTarget;
                  setIsOpen(true);
                }}
              />
            )}
          </div>
        </ContentNotification>
      )}
      {isOpen && (
        <UndeployPlanDialog
          previews={planned}
          word={word}
          hasOwn={planned.length < lingering.length}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

function isLeft({ type, since, isBusy }: Preview): boolean {
  return !isBusy && since !== null && isLingering({ type, since: since.at, now: since.asOf });
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing30};
  align-items: center;
  justify-content: space-between;
`;
