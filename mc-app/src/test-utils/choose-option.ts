import { screen } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';

/** Opens a select field and chooses one of its options. */
export async function chooseOption(field: string, option: string): Promise<void> {
  await userEvent.click(screen.getByRole('combobox', { name: field }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}
