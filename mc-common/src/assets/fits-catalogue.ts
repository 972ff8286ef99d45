import { EXPLANATIONS } from '../explanations/use-explanations';
import { MESSAGE_TYPES } from '../message-types/use-message-type-name';
import { readDocument } from './read-document';

const CATALOGUES = [EXPLANATIONS, MESSAGE_TYPES];

/** Whether this build would show what a file of a catalogue holds; null when it knows no such catalogue. */
export async function fitsCatalogue(
  catalogue: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<boolean | null> {
  const known = CATALOGUES.find((candidate) => candidate.catalogue === catalogue);
  if (!known) return null;
  return (await readDocument<object>(content, await known.loadSchema())) !== null;
}
