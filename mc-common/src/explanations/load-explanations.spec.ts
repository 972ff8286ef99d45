import { loadExplanations } from './load-explanations';

describe('loading the explanations', () => {
  it.each([
    ['en', 'Connect ran'],
    ['en-GB', 'Connect ran'],
    ['de', 'Connect hat'],
    ['de-AT', 'Connect hat'],
    ['es', 'Connect ha realizado'],
    ['fr-FR', 'Connect a effectué'],
    ['pt-BR', 'O Connect fez'],
    ['nl', 'Connect ran'],
    ['', 'Connect ran'],
  ])('for "%s" gives "%s …"', async (locale, beginning) => {
    const { checkSucceeded } = await loadExplanations(locale);
    expect(checkSucceeded?.meaning).toContain(beginning);
  });

  describe('where a translation is missing', () => {
    const translated = { meaning: 'Übersprungen.', causes: [], action: ['Weiter.'] };

    beforeEach(() => {
      jest.resetModules();
      jest.doMock('./data/de.json', () => ({ checkSkipped: translated }));
    });
    afterEach(() => jest.dontMock('./data/de.json'));

    it('gives the English text', async () => {
      const { checkSkipped, checkSucceeded } = await loadExplanations('de');
      expect(checkSkipped).toEqual(translated);
      expect(checkSucceeded?.meaning).toContain('Connect ran');
    });
  });
});
