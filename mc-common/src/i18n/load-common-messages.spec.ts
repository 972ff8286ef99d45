import { loadCommonMessages } from './load-common-messages';

describe('messages of the shared components', () => {
  it.each([
    ['en', 'Try again'],
    ['de', 'Erneut versuchen'],
    ['de-AT', 'Erneut versuchen'],
    ['es', 'Reintentar'],
    ['fr-FR', 'Réessayer'],
    ['pt-BR', 'Tentar novamente'],
    ['nl', 'Try again'],
  ])('%s: %s', async (locale, text) => {
    await expect(loadCommonMessages(locale)).resolves.toMatchObject({ 'Common.retry': text });
  });
});
