import { useRef, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import { useIntl } from 'react-intl';
import { Redirect } from 'react-router-dom';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import type {
  ReadableTarget,
  RegisteredTarget,
  TargetRegistry,
} from '../../../data/targets/to-target-registry';
import { usePaths } from '../../../paths';
import type { TargetValues } from '../fields/target.values';
import { NoReadableTarget } from '../no-readable-target';
import { ChangeList } from './change-list';
import { conflictMessages, messages, sendMessages } from './messages';
import { NewerStatePanel } from './newer-state-panel';
import { SaveNotice } from './save-notice';
import { SendPanel } from './send-panel';
import { TargetForm } from './target-form';
import { useTargetEdit } from './use-target-edit';

type Props = {
  registry: TargetRegistry;
  /** As it is now, or was when it could be read last */
  latest: ReadableTarget;
  /** As the registry has it now; null: it has it no more. */
  entry: RegisteredTarget | null;
  isReloading: boolean;
  onReload: () => void;
  onCancel: () => void;
};

/** Changes an entry that exists: says what saving will change, and what somebody else has changed meanwhile. */
export function TargetEditForm(props: Props): ReactElement {
  const { registry, latest, entry, isReloading, onReload, onCancel } = props;
  const { formatMessage } = useIntl();
  const showNotification = useShowNotification();
  const paths = usePaths();
  const panel = useRef<HTMLDivElement>(null);
  const [isSaved, setIsSaved] = useState(false);
  const edit = useTargetEdit({ latest, onOutdated: onReload, onSaved: leave });
  const { form, changes, sides, merge, isOutdated, isNewer } = edit;
  const isGone = entry?.unreadable !== null;

  function leave(): void {
    setIsSaved(true);
    showNotification({
      domain: DOMAINS.SIDE,
      kind: NOTIFICATION_KINDS_SIDE.success,
      text: formatMessage(messages.saved),
    });
  }

  function continueWith(values: TargetValues): void {
    edit.continueWith(values);
    panel.current?.focus(); // The button that was pressed goes away.
  }

  function notice(): ReactElement | null {
    if (isGone) {
      return (
        <div role="alert">
          <ContentNotification type="warning">{formatMessage(conflictMessages.gone)}</ContentNotification>
        </div>
      );
    }
    if (isOutdated || !form.error) return null;
    return <SaveNotice error={form.error} isNewer={isNewer} isReloading={isReloading} onReload={onReload} />;
  }

  if (isSaved) return <Redirect push to={paths.target(latest.key)} />;
  if (isGone && !form.formik.dirty) return <NoReadableTarget targetKey={latest.key} entry={entry} />;
  return (
    <TargetForm
      form={form}
      registry={registry}
      isNew={false}
      isReadOnly={false}
      aside={
        <div ref={panel} tabIndex={-1} css={quietFocus}>
          <Spacings.Stack scale="m">
            {isOutdated && (
              <NewerStatePanel key={latest.version} sides={sides} merge={merge} onMerge={continueWith} />
            )}
            <SendPanel
              title={formatMessage(sendMessages.changes)}
              form={form}
              label={formatMessage(sendMessages.save)}
              isDisabled={changes.length === 0}
              isBlocked={isOutdated || isGone}
              notice={notice()}
              onCancel={onCancel}
            >
              <ChangeList names={changes} before={sides.base} after={sides.mine} />
            </SendPanel>
          </Spacings.Stack>
        </div>
      }
    />
  );
}

const quietFocus = css`
  outline: none;
`;
