/** Cuts a text at every place where it contains another one, whatever the case; joined, the parts are the text. */
export function textParts(text: string, wanted: string): { text: string; isMatch: boolean }[] {
  if (wanted === '') return [{ text, isMatch: false }];
  const pattern = new RegExp(`(${wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')})`, 'gi');
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, isMatch: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
