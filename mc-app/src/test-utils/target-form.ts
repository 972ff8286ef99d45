import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';

/** A text field of the form about a target; required ones have an asterisk in their label. */
export function targetField(name: string): HTMLElement {
  return screen.getByLabelText(new RegExp(`^${name} ?\\*?$`), { selector: 'input, textarea' });
}

/** Replaces what a text field holds. */
export async function enterText(name: string, text: string): Promise<void> {
  await userEvent.clear(targetField(name));
  if (text !== '') await userEvent.paste(text);
}

/** Types texts into a field that takes several of them. */
export async function addTexts(name: string, ...texts: string[]): Promise<void> {
  const field = screen.getByRole('combobox', { name: new RegExp(`^${name} ?\\*?$`) });
  for (const text of texts) {
    await userEvent.click(field);
    await userEvent.paste(text);
    await userEvent.keyboard('{Enter}');
  }
}

/** Chooses one of a few values. */
export async function chooseRadio(group: string, name: RegExp | string): Promise<void> {
  await userEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name }));
}
