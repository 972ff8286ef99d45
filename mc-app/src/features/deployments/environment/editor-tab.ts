/** Ways to edit a configuration. */
export const EDITOR_TABS = ['form', 'json', 'env'] as const;

export type EditorTab = (typeof EDITOR_TABS)[number];
