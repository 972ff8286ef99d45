import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import TextField from '@commercetools-uikit/text-field';
import { useShortcut } from './use-shortcut';

type Props = {
  title: string;
  hint: string;
  /** What is looked for now */
  text: string;
  maxLength: number;
  /** Called when nothing has been typed for a moment, or with Enter. */
  onSearch: (text: string) => void;
};

const PAUSE_MILLISECONDS = 300;

/** A text to look for; the key `/` leads to it from anywhere on the page. */
export function SearchField({ title, hint, text, maxLength, onSearch }: Props): ReactElement {
  const id = useId();
  // Null: nothing was typed since the last search, the text is shown as the address has it.
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useShortcut('/', () => document.getElementById(id)?.focus());

  function search(wanted: string): void {
    window.clearTimeout(timer.current);
    setTyped(null);
    if (wanted !== text) onSearch(wanted);
  }

  function type(wanted: string): void {
    window.clearTimeout(timer.current);
    setTyped(wanted);
    timer.current = window.setTimeout(() => search(wanted), PAUSE_MILLISECONDS);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    search(typed ?? text);
  }

  return (
    <form role="search" onSubmit={submit}>
      <TextField
        id={id}
        title={title}
        placeholder={hint}
        value={typed ?? text}
        maxLength={maxLength}
        autoComplete="off"
        onChange={({ target }) => type(target.value)}
      />
    </form>
  );
}
