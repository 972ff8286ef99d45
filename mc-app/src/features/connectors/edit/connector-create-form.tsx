import { useState, type ReactElement } from 'react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import { toConnectorDraft, type ConnectorFields } from '@connect-console/domain';
import type { ApiError } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { Redirect } from 'react-router-dom';
import Text from '@commercetools-uikit/text';
import { useClick } from '../../../data/use-click';
import { useCreateConnector } from '../../../data/connectors/edit/use-create-connector';
import { useFromSameList } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { ConnectorForm } from './connector-form';
import { EMPTY_FIELDS } from '../fields/connector-form.values';
import { messages } from './messages';
import { SendError } from './send-error';
import { SendPanel } from './send-panel';
import { useConnectorForm } from './use-connector-form';

/** Takes in everything that a new draft can hold; leads to the draft when Connect has made it. */
export function ConnectorCreateForm({ onCancel }: { onCancel: () => void }): ReactElement {
  const { formatMessage } = useIntl();
  const showNotification = useShowNotification();
  const paths = usePaths();
  const fromSameList = useFromSameList();
  const { run } = useCreateConnector();
  const sendClick = useClick();
  const [createdId, setCreatedId] = useState<string | null>(null);
  const form = useConnectorForm({ initial: EMPTY_FIELDS, before: null, send: create });

  async function create(fields: ConnectorFields): Promise<ApiError | null> {
    const draft = toConnectorDraft(fields);
    const outcome = await sendClick(draft, (click) => run({ draft, click }));
    if (!outcome.ok) return outcome.error;
    setCreatedId(outcome.data.createConnector.id);
    showNotification({
      domain: DOMAINS.SIDE,
      kind: NOTIFICATION_KINDS_SIDE.success,
      text: formatMessage(messages.created),
    });
    return null;
  }

  if (createdId !== null) return <Redirect push to={fromSameList(paths.connector(createdId))} />;
  return (
    <ConnectorForm
      formik={form.formik}
      isNew
      isPrivate
      isReadOnly={false}
      refusal={form.refusal}
      aside={
        <SendPanel
          title={formatMessage(messages.creation)}
          form={form}
          label={formatMessage(messages.create)}
          isDisabled={!form.formik.dirty}
          notice={<SendError form={form} unknownAdvice={messages.createUnknown} />}
          onCancel={onCancel}
        >
          <Text.Body>{formatMessage(messages.creationEffect)}</Text.Body>
        </SendPanel>
      }
    />
  );
}
