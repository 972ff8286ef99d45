import { useRef, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import type { ConnectorFields } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { Redirect } from 'react-router-dom';
import Spacings from '@commercetools-uikit/spacings';
import type { EditableConnector } from '../../../data/connectors/edit/to-editable-connector';
import { useFromSameList } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { ChangeList } from './change-list';
import { ConnectorForm } from './connector-form';
import { DeletedNotice } from './deleted-notice';
import { EditObstacle } from './edit-obstacle';
import { messages } from './messages';
import { NewerStatePanel } from './newer-state-panel';
import { NoSuchConnector } from './no-such-connector';
import { SaveError } from './save-error';
import { SendPanel } from './send-panel';
import { useConnectorEdit } from './use-connector-edit';

type Props = {
  /** As it is now, or was when it was deleted. */
  latest: EditableConnector;
  isDeleted: boolean;
  isReloading: boolean;
  onReload: () => void;
  onCancel: () => void;
};

/** Changes a draft that exists: says what saving will change, and what somebody else has changed meanwhile. */
export function ConnectorEditForm(props: Props): ReactElement {
  const { latest, isDeleted, isReloading, onReload, onCancel } = props;
  const { formatMessage } = useIntl();
  const showNotification = useShowNotification();
  const paths = usePaths();
  const fromSameList = useFromSameList();
  const panel = useRef<HTMLDivElement>(null);
  const [isSaved, setIsSaved] = useState(false);
  const edit = useConnectorEdit({ latest, onOutdated: onReload, onSaved: leave });
  const { form, changes, sides, merge, isOutdated, isNewer } = edit;

  function leave(): void {
    setIsSaved(true);
    showNotification({
      domain: DOMAINS.SIDE,
      kind: NOTIFICATION_KINDS_SIDE.success,
      text: formatMessage(messages.saved),
    });
  }

  function continueWith(fields: ConnectorFields): void {
    edit.continueWith(fields);
    panel.current?.focus(); // The button that was pressed goes away.
  }

  if (isSaved) return <Redirect push to={fromSameList(paths.connector(latest.id))} />;
  if (isDeleted && !form.formik.dirty) return <NoSuchConnector id={latest.id} />;
  return (
    <Spacings.Stack scale="m">
      <EditObstacle status={latest.status} />
      <ConnectorForm
        formik={form.formik}
        isNew={false}
        isPrivate={latest.isPrivate}
        isReadOnly={false}
        refusal={form.refusal}
        aside={
          <div ref={panel} tabIndex={-1} css={quietFocus}>
            <Spacings.Stack scale="m">
              {isOutdated && (
                <NewerStatePanel key={latest.version} sides={sides} merge={merge} onMerge={continueWith} />
              )}
              <SendPanel
                title={formatMessage(messages.changes)}
                form={form}
                label={formatMessage(messages.save)}
                isDisabled={changes.length === 0}
                isBlocked={isOutdated || isDeleted}
                notice={
                  isDeleted ? (
                    <DeletedNotice />
                  ) : (
                    !isOutdated && (
                      <SaveError
                        form={form}
                        isNewer={isNewer}
                        isReloading={isReloading}
                        onReload={onReload}
                      />
                    )
                  )
                }
                onCancel={onCancel}
              >
                <ChangeList changes={changes} />
              </SendPanel>
            </Spacings.Stack>
          </div>
        }
      />
    </Spacings.Stack>
  );
}

const quietFocus = css`
  outline: none;
`;
