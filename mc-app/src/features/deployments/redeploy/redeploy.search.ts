import { parseChoice } from '../../../ui/list.search';
import { EDITOR_TABS, type EditorTab } from '../environment/editor-tab';

const TARGETS = ['same', 'latest'] as const;
const AMOUNTS = ['asked', 'all'] as const;

/** What the address says about a redeploy that is being planned. */
export type RedeploySearch = {
  to: (typeof TARGETS)[number];
  skipScripts: boolean;
  /** Which values are shown to be changed: those that somebody must see, or all. */
  values: (typeof AMOUNTS)[number];
  tab: EditorTab;
};

/** Reads the search of an address. Any text gives a valid answer. */
export function parseRedeploySearch(search: string): RedeploySearch {
  const params = new URLSearchParams(search);
  return {
    to: parseChoice(params.get('to'), TARGETS),
    skipScripts: params.get('skipScripts') === 'true',
    values: parseChoice(params.get('values'), AMOUNTS),
    tab: parseChoice(params.get('as'), EDITOR_TABS),
  };
}

/** Writes the search of an address, without what equals the default. */
export function formatRedeploySearch({ to, skipScripts, values, tab }: RedeploySearch): string {
  const params = new URLSearchParams({ to });
  if (skipScripts) params.set('skipScripts', 'true');
  if (values !== 'asked') params.set('values', values);
  if (tab !== 'form') params.set('as', tab);
  return `?${params.toString()}`;
}
