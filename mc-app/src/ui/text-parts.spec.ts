import fc from 'fast-check';
import { textParts } from './text-parts';

it('finds every place, whatever the case', () => {
  expect(textParts('URL and url', 'Url')).toEqual([
    { text: 'URL', isMatch: true },
    { text: ' and ', isMatch: false },
    { text: 'url', isMatch: true },
  ]);
});

it.each(['', 'mars', 'url.'])('finds %j nowhere', (wanted) => {
  expect(textParts('url and', wanted)).toEqual([{ text: 'url and', isMatch: false }]);
});

it('loses nothing of any text, and marks only what is looked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (before, wanted, after) => {
      const text = before + wanted + after;
      const parts = textParts(text, wanted);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(parts.some(({ isMatch }) => isMatch)).toBe(wanted !== '');
    }),
  );
});
