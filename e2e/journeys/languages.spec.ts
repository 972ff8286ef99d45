import { expect, test } from '../harness/test.js';

const LANGUAGES = [
  ['en', 'Connectors', '22 connectors', 'Previewable'],
  ['de', 'Konnektoren', '22 Konnektoren', 'Vorschau möglich'],
  ['es', 'Conectores', '22 conectores', 'Vista previa posible'],
  ['fr-FR', 'Connecteurs', '22 connecteurs', 'Aperçu possible'],
  ['pt-BR', 'Conectores', '22 conectores', 'Prévia disponível'],
] as const;

for (const [language, title, count, previewable] of LANGUAGES) {
  test(`a user whose language is ${language} reads the list of connectors in it`, async ({
    page,
    signInAs,
    simulator,
  }) => {
    await simulator.resetInLanguage(language);
    await signInAs('admin');
    await page.goto('/demo-store/connect-console/connectors');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(count);
    await expect(page.getByRole('row', { name: 'Bloomreach' })).toContainText(previewable);
  });
}
