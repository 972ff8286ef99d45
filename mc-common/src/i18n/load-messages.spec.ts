import { loadMessages, type MessageFiles } from './load-messages';

const OWN: MessageFiles = {
  de: fileWith('Hallo'),
  en: fileWith('Hello'),
  es: fileWith('Hola'),
  'fr-FR': fileWith('Bonjour'),
  'pt-BR': fileWith('Olá'),
};

describe('the own messages and the shared ones', () => {
  it.each([
    ['en', 'Try again', 'Hello'],
    ['de', 'Erneut versuchen', 'Hallo'],
    ['de-AT', 'Erneut versuchen', 'Hallo'],
    ['es', 'Reintentar', 'Hola'],
    ['fr-FR', 'Réessayer', 'Bonjour'],
    ['pt-BR', 'Tentar novamente', 'Olá'],
    ['nl', 'Try again', 'Hello'],
  ])('%s: %s, %s', async (locale, shared, own) => {
    await expect(loadMessages(locale, OWN)).resolves.toMatchObject({
      'Common.retry': shared,
      'Own.hello': own,
    });
  });

  it('are all loaded or none', async () => {
    const loading = loadMessages('en', { ...OWN, en: () => Promise.reject(new Error('lost')) });
    await expect(loading).rejects.toThrow('lost');
  });
});

function fileWith(hello: string): MessageFiles['en'] {
  return async () => ({ default: { 'Own.hello': hello } });
}
