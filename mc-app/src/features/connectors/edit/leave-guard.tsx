import type { ReactElement } from 'react';
import { LeaveDialog } from '../../../ui/leave-dialog';
import { useLeaveQuestion } from '../../../use-leave-question';

/** Asks before what was entered is lost: on the way to another screen, and when the window is closed. */
export function LeaveGuard({ isActive }: { isActive: boolean }): ReactElement | null {
  const { isAsked, leave, stay } = useLeaveQuestion(isActive);
  return isAsked ? <LeaveDialog onLeave={leave} onStay={stay} /> : null;
}
