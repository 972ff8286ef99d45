import { loadExplanations } from './load-explanations';

describe('loading the explanations of the bundle', () => {
  it.each([
    ['en', 'Connect ran'],
    ['de', 'Connect hat'],
    ['es', 'Connect ha realizado'],
    ['fr-FR', 'Connect a effectué'],
    ['pt-BR', 'O Connect fez'],
  ] as const)('in "%s" gives "%s …"', async (language, beginning) => {
    const { checkSucceeded } = await loadExplanations(language);
    expect(checkSucceeded?.meaning).toContain(beginning);
  });
});
