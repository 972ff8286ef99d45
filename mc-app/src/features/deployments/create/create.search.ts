import { parseChoice } from '../../../ui/list.search';
import { EDITOR_TABS, type EditorTab } from '../environment/editor-tab';

/** What the address says about a deployment that is being planned. */
export type CreateSearch = {
  /** Id or key; empty: none is chosen yet. */
  connector: string;
  /** The draft is meant, as a preview. */
  isStaged: boolean;
  /** What is looked for as long as none is chosen. */
  text: string;
  tab: EditorTab;
};

export const LONGEST_TEXT = 200;
const LONGEST_CONNECTOR = 256;

/** Reads the search of an address. Any text gives a valid answer. */
export function parseCreateSearch(search: string): CreateSearch {
  const params = new URLSearchParams(search);
  return {
    connector: (params.get('connector') ?? '').slice(0, LONGEST_CONNECTOR),
    isStaged: params.get('staged') === 'true',
    text: (params.get('text') ?? '').slice(0, LONGEST_TEXT),
    tab: parseChoice(params.get('as'), EDITOR_TABS),
  };
}

/** Writes the search of an address, without what equals the default. */
export function formatCreateSearch({ connector, isStaged, text, tab }: CreateSearch): string {
  const params = new URLSearchParams();
  if (connector !== '') params.set('connector', connector);
  if (isStaged) params.set('staged', 'true');
  if (text !== '') params.set('text', text);
  if (tab !== 'form') params.set('as', tab);
  return params.size === 0 ? '' : `?${params.toString()}`;
}
