import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import type { EditableConnector } from '../../../data/connectors/edit/to-editable-connector';
import { ConnectorForm } from './connector-form';
import { messages } from './messages';
import { useConnectorForm } from './use-connector-form';

/** The values of a draft for somebody who may not change them. */
export function ConnectorReadOnlyForm({ connector }: { connector: EditableConnector }): ReactElement {
  const { formatMessage } = useIntl();
  const { fields, isPrivate } = connector;
  const { formik } = useConnectorForm({ initial: fields, before: fields, send: sendNothing });
  return (
    <Spacings.Stack scale="m">
      <ContentNotification type="info">{formatMessage(messages.editNeedsRight)}</ContentNotification>
      <ConnectorForm
        formik={formik}
        isNew={false}
        isPrivate={isPrivate}
        isReadOnly
        refusal={null}
        aside={null}
      />
    </Spacings.Stack>
  );
}

function sendNothing(): Promise<null> {
  return Promise.resolve(null);
}
