import { flushSync } from 'react-dom';
import type { PlanProblem } from '@connect-console/domain';
import { configurationFieldId } from '../environment/configuration-form';

/** Leads to the field of a problem, after the fields have been shown if it is not on the screen. */
export function focusProblem(problem: PlanProblem, showFields: () => void): void {
  const id = configurationFieldId(problem);
  if (!document.getElementById(id)) flushSync(showFields);
  document.getElementById(id)?.focus();
}
