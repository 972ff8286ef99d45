import { useState } from 'react';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
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
  const [settled, setSettled] = useState(() => read(key));

  function change(changed: string[]): void {
    setSettled(changed);
    write(key, changed);
  }

  return {
    isSettled: (situation) => settled.includes(situation),
    settle: (situation) => change([...settled, situation]),
    reopen: (situation) => change(settled.filter((one) => one !== situation)),
  };
}

// A browser may refuse its storage altogether: the decision then lasts as long as the page.
function read(key: string): string[] {
  try {
    return parseSettledSteps(localStorage.getItem(key));
  } catch {
    return [];
  }
}

function write(key: string, settled: string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(settled));
  } catch {
    // Storage is full or forbidden.
  }
}
