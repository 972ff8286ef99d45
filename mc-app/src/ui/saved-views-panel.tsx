import { useRef, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { SavedViews } from '../data/saved-views/use-saved-views';
import { viewMessages } from './list-messages';
import { SavedViewItem } from './saved-view-item';
import { ViewNameForm } from './view-name-form';

type Props = {
  saved: SavedViews;
  listPath: string;
  /** The search of the list's address as it is */
  current: string;
  /** Writes a search, which may have been stored long ago, as the list would write it today. */
  toCurrent: (search: string) => string;
};

/** The user's named searches of this list. A view is an address, so it is a link. */
export function SavedViewsPanel({ saved, listPath, current, toCurrent }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { views, longestName, isForgetful, change } = saved;
  const panel = useRef<HTMLDivElement>(null);

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
              const target = toCurrent(view.search);
              return (
                <li key={view.name}>
                  <SavedViewItem
                    name={view.name}
                    address={listPath + target}
                    longestName={longestName}
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
          longestName={longestName}
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
