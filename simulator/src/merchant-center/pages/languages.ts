/** The languages that the Merchant Center speaks, each by its own name. */
export const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr-FR', 'Français'],
  ['pt-BR', 'Português (Brasil)'],
]);

/** What somebody chose on the sign-in page; nothing for a language that there is not. */
export function chosenLanguage(choice: unknown): string | undefined {
  return typeof choice === 'string' && LANGUAGES.has(choice) ? choice : undefined;
}
