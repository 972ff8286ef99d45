import type { ReactElement } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { CUSTOM_VIEWS_EVENTS_NAMES } from '@commercetools-frontend/constants';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Text from '@commercetools-uikit/text';
import { Notice } from './notice';
import { noticeMessages } from './notice-messages';

/** Says that the page behind the panel shows old data, and lets it show the new. */
export function RefreshHost(): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Notice type="info" title={noticeMessages.moved}>
      <Text.Body as="p">
        <FormattedMessage {...noticeMessages.movedDetail} />
      </Text.Body>
      <div>
        <SecondaryButton size="10" label={formatMessage(noticeMessages.refreshHost)} onClick={closeView} />
      </div>
    </Notice>
  );
}

/**
 * The page that hosts a custom view takes this message from its window as well as from the channel that only the
 * shell holds, closes the view and tells its pages to read their data again (application kit 27.10,
 * `custom-view-loader` and `useCustomViewParentDataRefresher`).
 */
function closeView(): void {
  const { origin } = window.location;
  window.parent.postMessage({ origin, eventName: CUSTOM_VIEWS_EVENTS_NAMES.CUSTOM_VIEW_CLOSE }, origin);
}
