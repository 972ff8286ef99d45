import { useEffect, useEffectEvent } from 'react';

const FIELDS = 'input, textarea, select, [contenteditable], [role="dialog"] *';

/** Runs something when a key is pressed anywhere on the page, unless it is typed into a field or meant for a dialog. */
export function useShortcut(key: string, run: () => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const isModified = event.ctrlKey || event.metaKey || event.altKey;
    const isTyped = event.target instanceof Element && event.target.matches(FIELDS);
    if (event.key !== key || isModified || isTyped) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      handle(event);
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
