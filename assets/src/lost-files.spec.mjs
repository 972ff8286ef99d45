import { describe, expect, it } from '@jest/globals';
import { findLostFiles } from './lost-files.mjs';

const PLUG = { file: 'plug.1.svg', usedBy: ['mc-app', 'mc-view'] };
const NAMES = {
  usedBy: ['mc-view'],
  languages: { en: { file: 'catalogues/names/v1/en.json', sha256: 'a' } },
};

function manifestOf(files, catalogues = {}) {
  return { version: 1, release: '0.1.0', files, catalogues };
}

describe('what deployed front ends would lose by a release', () => {
  it('is nothing when the files stay', () => {
    const deployed = manifestOf({ 'plug.svg': PLUG }, { names: NAMES });
    expect(findLostFiles(deployed, deployed)).toEqual([]);
  });

  it('is nothing when a file comes that nobody knows yet', () => {
    expect(findLostFiles(manifestOf({}), manifestOf({ 'plug.svg': PLUG }))).toEqual([]);
  });

  it('is a drawing that has changed, for each front end that uses it', () => {
    const next = manifestOf({ 'plug.svg': { ...PLUG, file: 'plug.2.svg' } });
    expect(findLostFiles(manifestOf({ 'plug.svg': PLUG }), next)).toEqual([
      { frontEnd: 'mc-app', loses: 'plug.svg (plug.1.svg)' },
      { frontEnd: 'mc-view', loses: 'plug.svg (plug.1.svg)' },
    ]);
  });

  it('is nothing when a text is corrected', () => {
    const corrected = { ...NAMES, languages: { en: { ...NAMES.languages.en, sha256: 'b' } } };
    const deployed = manifestOf({}, { names: NAMES });
    expect(findLostFiles(deployed, manifestOf({}, { names: corrected }))).toEqual([]);
  });

  it('is a catalogue that only has another version, in each language', () => {
    const next = { ...NAMES, languages: { en: { file: 'catalogues/names/v2/en.json', sha256: 'a' } } };
    const deployed = manifestOf({}, { names: NAMES });
    expect(findLostFiles(deployed, manifestOf({}, { names: next }))).toEqual([
      { frontEnd: 'mc-view', loses: 'names in en (catalogues/names/v1/en.json)' },
    ]);
  });
});
