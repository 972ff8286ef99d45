import { languageOf } from './language';

it.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['es', 'es'],
  ['fr-FR', 'fr-FR'],
  ['fr', 'fr-FR'],
  ['pt-BR', 'pt-BR'],
  ['nl', 'en'],
  ['', 'en'],
])('the locale "%s" is served in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
