import type { ReactElement } from 'react';
import { explainErrorCode } from '@connect-console/domain';
import { ExplanationDisclosure } from './explanation-disclosure';

/** Offers to explain an error, closed at first; absent for a code that the catalogue does not know. */
export function ErrorExplanation({ code }: { code: string | null }): ReactElement | null {
  const id = code === null ? null : explainErrorCode(code);
  return id && <ExplanationDisclosure id={id} />;
}
