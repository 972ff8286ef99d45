import { useState } from 'react';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { readStored, store } from '@connect-console/mc-common';
import { LONGEST_VIEW_NAME, parseSavedViews, type SavedView } from './saved-views';

export type SavedViews = {
  views: SavedView[];
  /** In characters */
  longestName: number;
  /** The browser refused to store the last change: it is forgotten when the page is left. */
  isForgetful: boolean;
  /** Starts from what is stored now: the same list may be open in another window. */
  change: (toChanged: (views: SavedView[]) => SavedView[]) => void;
};

/** Views that the user has saved of a list of this project, in this browser. */
export function useSavedViews(list: string): SavedViews {
  const key = useApplicationContext(
    ({ project, user }) => `connect-console/views/${list}/${project?.key ?? ''}/${user?.id ?? ''}`,
  );
  const [views, setViews] = useState(() => parseSavedViews(readStored('localStorage', key)));
  const [isForgetful, setIsForgetful] = useState(false);

  function change(toChanged: (before: SavedView[]) => SavedView[]): void {
    const changed = toChanged(isForgetful ? views : parseSavedViews(readStored('localStorage', key)));
    setViews(changed);
    setIsForgetful(!store('localStorage', key, JSON.stringify(changed)));
  }

  return { views, longestName: LONGEST_VIEW_NAME, isForgetful, change };
}
