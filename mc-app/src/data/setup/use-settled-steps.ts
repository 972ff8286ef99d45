import { useState } from 'react';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { readStored, store } from '@connect-console/mc-common';
import type { SetupSituation } from '@connect-console/domain';
import { parseSettledSteps } from './settled-steps';

export type SettledSteps = {
  isSettled: (situation: SetupSituation) => boolean;
  settle: (situation: SetupSituation) => void;
  reopen: (situation: SetupSituation) => void;
};

/** The situations that the user has decided to leave as they are; this browser remembers them for the project. */
export function useSettledSteps(): SettledSteps {
  const key = useApplicationContext(
    ({ project, user }) => `connect-console/setup/${project?.key ?? ''}/${user?.id ?? ''}`,
  );
  const [settled, setSettled] = useState(() => parseSettledSteps(readStored('localStorage', key)));

  function change(changed: string[]): void {
    setSettled(changed);
    // A browser that refuses its storage: the decision then lasts as long as the page.
    store('localStorage', key, JSON.stringify(changed));
  }

  return {
    isSettled: (situation) => settled.includes(situation),
    settle: (situation) => change([...settled, situation]),
    reopen: (situation) => change(settled.filter((one) => one !== situation)),
  };
}
