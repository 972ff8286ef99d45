import { DEPLOYED, DEPLOYMENTS } from '../harness/deployment-page.js';
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

type DeploymentWords = {
  list: string;
  count: string;
  verdict: string;
  choose: string;
  confirm: string;
  search: string;
  compare: string;
  create: string;
};

const DEPLOYMENT_LANGUAGES: Record<string, DeploymentWords> = {
  en: {
    list: 'Deployments',
    count: '12 deployments',
    verdict: 'Deployed, but 1 thing is wrong',
    choose: 'What to deploy',
    confirm: 'Redeploy now',
    search: 'Search configurations',
    compare: 'Compare configurations',
    create: 'Deploy a connector',
  },
  de: {
    list: 'Bereitstellungen',
    count: '12 Bereitstellungen',
    verdict: 'Bereitgestellt, aber 1 Sache stimmt nicht',
    choose: 'Was bereitgestellt wird',
    confirm: 'Jetzt neu bereitstellen',
    search: 'Konfigurationen durchsuchen',
    compare: 'Konfigurationen vergleichen',
    create: 'Konnektor bereitstellen',
  },
  es: {
    list: 'Despliegues',
    count: '12 despliegues',
    verdict: 'Desplegado, pero 1 cosa está mal',
    choose: 'Qué se despliega',
    confirm: 'Volver a desplegar ahora',
    search: 'Buscar en las configuraciones',
    compare: 'Comparar configuraciones',
    create: 'Desplegar un conector',
  },
  'fr-FR': {
    list: 'Déploiements',
    count: '12 déploiements',
    verdict: 'Déployé, mais 1 chose ne va pas',
    choose: 'Ce qui est déployé',
    confirm: 'Redéployer maintenant',
    search: 'Chercher dans les configurations',
    compare: 'Comparer les configurations',
    create: 'Déployer un connecteur',
  },
  'pt-BR': {
    list: 'Implantações',
    count: '12 implantações',
    verdict: 'Implantado, mas 1 coisa está errada',
    choose: 'O que implantar',
    confirm: 'Reimplantar agora',
    search: 'Pesquisar nas configurações',
    compare: 'Comparar configurações',
    create: 'Implantar um conector',
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

for (const [language, words] of Object.entries(DEPLOYMENT_LANGUAGES)) {
  test(`a user whose language is ${language} reads deployments, verdict, plan, search and form in it`, async ({
    page,
    signInAs,
    simulator,
  }) => {
    await simulator.resetInLanguage(language);
    await signInAs('admin');
    const main = page.getByRole('main');
    await page.goto(DEPLOYMENTS);
    await expect(page.getByRole('heading', { level: 1, name: words.list })).toBeVisible();
    await expect(main).toContainText(words.count);
    await page.goto(`${DEPLOYMENTS}/${DEPLOYED.klaviyo}`);
    await expect(main).toContainText(words.verdict);
    await page.goto(`${DEPLOYMENTS}/${DEPLOYED.klaviyo}/redeploy`);
    await expect(page.getByRole('heading', { name: words.choose })).toBeVisible();
    await expect(page.getByRole('button', { name: words.confirm })).toBeVisible();
    for (const [path, title] of Object.entries({
      search: words.search,
      compare: words.compare,
      new: words.create,
    })) {
      await page.goto(`${DEPLOYMENTS}/${path}`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    }
  });
}
