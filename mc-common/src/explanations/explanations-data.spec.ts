import { EXPLANATION_IDS } from '@connect-console/domain';
import de from './data/de.json';
import en from './data/en.json';
import es from './data/es.json';
import frFR from './data/fr-FR.json';
import ptBR from './data/pt-BR.json';
import type { ExplanationTexts } from './load-explanations';

type Catalogue = Readonly<Record<string, ExplanationTexts>>;

// Copies of what the assets folder deploys; a check of the repository keeps them the same.
const ENGLISH: Catalogue = en.texts;
const TRANSLATIONS: [string, Catalogue][] = [
  ['de', de.texts],
  ['es', es.texts],
  ['fr-FR', frFR.texts],
  ['pt-BR', ptBR.texts],
];
const ALL: [string, Catalogue][] = [['en', ENGLISH], ...TRANSLATIONS];

const MOST_CAUSES = 4;
const MOST_ACTIONS = 3;

const MARKUP = /[<>{}[\]`*|\\\n\t"']|https?:\/\/|\s{2}/;

/** What people have to find again as it is written, in files, in the API, on a Git host; and numbers. */
const NAMES =
  /\b([a-z]+([A-Z][a-z]+)+|connect\.ya?ml|package\.json|connect-mu|gcp-build|npm (ci|install)|[a-z]+(_[a-z]+)+|(?!URL)[A-Z]{3,}(_[A-Z]+)*|engines\.node|\d+)\b/g;

function textsOf(texts: ExplanationTexts | undefined): string[] {
  return texts ? [texts.meaning, ...texts.causes, ...texts.action] : [];
}

function allTextsOf(catalogue: Catalogue): string[] {
  return Object.values(catalogue).flatMap(textsOf);
}

function namesIn(texts: ExplanationTexts | undefined): string[] {
  return [...new Set(textsOf(texts).join(' ').match(NAMES))].sort();
}

function mapValues<T>(
  catalogue: Catalogue,
  map: (texts: ExplanationTexts | undefined) => T,
): Record<string, T> {
  return Object.fromEntries(Object.keys(ENGLISH).map((id) => [id, map(catalogue[id])]));
}

describe.each(ALL)('the explanations in %s', (_language, catalogue) => {
  it('are those of the catalogue, no fewer and no more', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...EXPLANATION_IDS].sort());
  });

  it('have few causes and always something to do', () => {
    const unfit = Object.values(catalogue).filter(
      ({ causes, action }) =>
        causes.length > MOST_CAUSES || action.length < 1 || action.length > MOST_ACTIONS,
    );
    expect(unfit).toEqual([]);
  });

  it('are plain texts that begin with a letter, none empty', () => {
    const unfit = allTextsOf(catalogue).filter((text) => !/^\p{L}.*\S$/u.test(text) || MARKUP.test(text));
    expect(unfit).toEqual([]);
  });

  it('have sentences as meaning and action, and causes without a full stop', () => {
    const sentences = Object.values(catalogue).flatMap(({ meaning, action }) => [meaning, ...action]);
    const causes = Object.values(catalogue).flatMap((texts) => texts.causes);
    expect(sentences.filter((text) => !text.endsWith('.'))).toEqual([]);
    expect(causes.filter((text) => text.endsWith('.'))).toEqual([]);
  });

  it('repeat nothing within one explanation', () => {
    const repeating = Object.values(catalogue).filter(
      (texts) => new Set(textsOf(texts)).size < textsOf(texts).length,
    );
    expect(repeating).toEqual([]);
  });
});

describe.each(TRANSLATIONS)('the explanations in %s, beside the English ones', (_language, catalogue) => {
  it('are translated, every text of them', () => {
    const english = new Set(allTextsOf(ENGLISH));
    expect(allTextsOf(catalogue).filter((text) => english.has(text))).toEqual([]);
  });

  it('name as many causes and actions', () => {
    const sizes = (texts: ExplanationTexts | undefined): (number | undefined)[] => [
      texts?.causes.length,
      texts?.action.length,
    ];
    expect(mapValues(catalogue, sizes)).toEqual(mapValues(ENGLISH, sizes));
  });

  it('keep names and numbers as they are', () => {
    expect(mapValues(catalogue, namesIn)).toEqual(mapValues(ENGLISH, namesIn));
  });
});
