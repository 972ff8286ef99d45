import { useRef, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import { canRequestPreview } from '@connect-console/domain';
import { ApiErrorNotice, isOutcomeUnknown, type ApiError } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { StagedConnector } from '../../data/connectors/to-staged-connector';
import { useRequestPreview } from '../../data/connectors/use-request-preview';
import { ConflictNotice } from './conflict-notice';
import { messages } from './messages';

type Props = {
  connector: Pick<StagedConnector, 'id' | 'version' | 'name' | 'tag' | 'previewability'>;
  canManage: boolean;
  onReload: () => void;
};

/** Asks Connect to check the draft; says before what that does, or why it cannot be done. */
export function RequestPreview({ connector, canManage, onReload }: Props): ReactElement {
  const { id, version, name, tag, previewability } = connector;
  const { formatMessage } = useIntl();
  const showNotification = useShowNotification();
  const requestPreview = useRequestPreview();
  const [error, setError] = useState<ApiError | null>(null);
  const section = useRef<HTMLDivElement>(null);
  const isPossible = canRequestPreview(previewability);
  const obstacle = canManage ? messages.requestPreviewIsPending : messages.requestPreviewNeedsRight;

  async function request(): Promise<void> {
    setError(null);
    const outcome = await requestPreview.run({ id, version });
    if (!outcome.ok) return setError(outcome.error);
    showNotification({
      domain: DOMAINS.SIDE,
      kind: NOTIFICATION_KINDS_SIDE.success,
      text: formatMessage(messages.previewRequested),
    });
  }

  function reload(): void {
    section.current?.focus(); // The button that was pressed goes away with the notice.
    setError(null);
    onReload();
  }

  return (
    <div ref={section} tabIndex={-1} css={quietFocus}>
      <Spacings.Stack scale="s" alignItems="flex-start">
        <Text.Body tone="secondary">
          {formatMessage(canManage && isPossible ? messages.requestPreviewEffect : obstacle, { tag })}
        </Text.Body>
        <SecondaryButton
          label={formatMessage(messages.requestPreview)}
          isDisabled={!canManage || !isPossible || requestPreview.isRunning}
          // A natively disabled button loses the keyboard focus; `isDisabled` alone ignores clicks.
          disabled={!canManage}
          onClick={() => void request()}
        />
        {error?.kind === 'conflict' && <ConflictNotice name={name} onReload={reload} />}
        {error && error.kind !== 'conflict' && !isOutcomeUnknown(error) && <ApiErrorNotice error={error} />}
        {error && isOutcomeUnknown(error) && (
          <ApiErrorNotice
            error={error}
            advice={messages.outcomeUnknown}
            action={
              <SecondaryButton label={formatMessage(messages.loadCurrent)} size="20" onClick={reload} />
            }
          />
        )}
      </Spacings.Stack>
    </div>
  );
}

const quietFocus = css`
  outline: none;
`;
