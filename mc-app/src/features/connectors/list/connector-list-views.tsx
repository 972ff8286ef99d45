import { useRef, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useSavedViews } from '../../../data/saved-views/use-saved-views';
import {
  formatConnectorListSearch,
  parseConnectorListSearch,
  type ConnectorListSearch,
} from './connector-list.search';
import { viewMessages } from './messages';
import { SavedViewItem } from './saved-view-item';
import { ViewNameForm } from './view-name-form';

type Props = { search: ConnectorListSearch; listPath: string };

/** The user's named searches of this list. A view is an address, so it is a link. */
export function ConnectorListViews({ search, listPath }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { views, isForgetful, change } = useSavedViews('connectors');
  const panel = useRef<HTMLDivElement>(null);
  const current = formatConnectorListSearch({ ...search, page: 1 });

  function isTaken(wanted: string): boolean {
    return views.some(({ name }) => name === wanted);
  }

  return (
    <div ref={panel} tabIndex={-1} css={quietFocus}>
      <Spacings.Stack scale="m">
        {isForgetful && (
          <div role="alert">
            <ContentNotification type="warning">{formatMessage(viewMessages.forgetful)}</ContentNotification>
          </div>
        )}
        {views.length === 0 && <Text.Body tone="secondary">{formatMessage(viewMessages.none)}</Text.Body>}
        {views.length > 0 && (
          <ul aria-label={formatMessage(viewMessages.title)} css={list}>
            {views.map((view) => {
              const target = formatConnectorListSearch(parseConnectorListSearch(view.search));
              return (
                <li key={view.name}>
                  <SavedViewItem
                    name={view.name}
                    address={listPath + target}
                    isShown={target === current}
                    isTaken={isTaken}
                    onRename={(name) => {
                      panel.current?.focus(); // The button that was pressed goes away.
                      change((before) =>
                        before.map((one) => (one.name === view.name ? { ...one, name } : one)),
                      );
                    }}
                    onRemove={() => {
                      panel.current?.focus();
                      change((before) => before.filter((one) => one.name !== view.name));
                    }}
                  />
                </li>
              );
            })}
          </ul>
        )}
        <ViewNameForm
          title={formatMessage(viewMessages.name)}
          initialName=""
          submitLabel={formatMessage(viewMessages.save)}
          isTaken={isTaken}
          onSubmit={(name) => change((before) => [...before, { name, search: current }])}
        />
      </Spacings.Stack>
    </div>
  );
}

const quietFocus = css`
  outline: none;
`;

const list = css`
  display: grid;
  gap: ${designTokens.spacing20};
  margin: 0;
  padding: 0;
  list-style: none;
`;
