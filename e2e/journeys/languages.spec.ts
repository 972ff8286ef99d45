import { expect, test } from '../harness/test.js';

const FAILED = '/connectors/cebbec96-19ef-4343-b958-18dc41e3080b';

type Words = {
  list: string;
  count: string;
  previewable: string;
  state: string;
  verdict: string;
  advice: string;
  form: string;
};

const LANGUAGES: Record<string, Words> = {
  en: {
    list: 'Connectors',
    count: '23 connectors',
    previewable: 'Previewable',
    state: 'The last publication has failed.',
    verdict: 'Failed',
    advice: 'What to do',
    form: 'New connector',
  },
  de: {
    list: 'Konnektoren',
    count: '23 Konnektoren',
    previewable: 'Vorschau möglich',
    state: 'Die letzte Veröffentlichung ist fehlgeschlagen.',
    verdict: 'Fehlgeschlagen',
    advice: 'Was Sie tun können',
    form: 'Neuer Konnektor',
  },
  es: {
    list: 'Conectores',
    count: '23 conectores',
    previewable: 'Vista previa posible',
    state: 'La última publicación ha fallado.',
    verdict: 'Fallido',
    advice: 'Qué hacer',
    form: 'Nuevo conector',
  },
  'fr-FR': {
    list: 'Connecteurs',
    count: '23 connecteurs',
    previewable: 'Aperçu possible',
    state: 'La dernière publication a échoué.',
    verdict: 'Échec',
    advice: 'Que faire',
    form: 'Nouveau connecteur',
  },
  'pt-BR': {
    list: 'Conectores',
    count: '23 conectores',
    previewable: 'Prévia disponível',
    state: 'A última publicação falhou.',
    verdict: 'Falhou',
    advice: 'O que fazer',
    form: 'Novo conector',
  },
};

for (const [language, words] of Object.entries(LANGUAGES)) {
  test(`a user whose language is ${language} reads list, connector, report and form in it`, async ({
    page,
    signInAs,
    simulator,
  }) => {
    await simulator.resetInLanguage(language);
    await signInAs('admin');
    const main = page.getByRole('main');
    await page.goto('/demo-store/connect-console/connectors');
    await expect(page.getByRole('heading', { level: 1, name: words.list })).toBeVisible();
    await expect(main).toContainText(words.count);
    await expect(page.getByRole('row', { name: 'Bloomreach Engagement' })).toContainText(words.previewable);

    await page.goto(`/demo-store/connect-console${FAILED}`);
    await expect(main).toContainText(words.state);
    await page.goto(`/demo-store/connect-console${FAILED}/reports?entry=2`);
    await expect(page.getByRole('row').filter({ hasText: words.verdict }).first()).toBeVisible();
    await expect(main).toContainText(words.advice);
    await page.goto('/demo-store/connect-console/connectors/new');
    await expect(page.getByRole('heading', { level: 1, name: words.form })).toBeVisible();
  });
}
