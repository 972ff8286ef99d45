import fc from 'fast-check';
import { formatRedeploySearch, parseRedeploySearch, type RedeploySearch } from './redeploy.search';

const searches = fc.record<RedeploySearch>({
  to: fc.constantFrom('same', 'latest'),
  skipScripts: fc.boolean(),
  values: fc.constantFrom('asked', 'all'),
  tab: fc.constantFrom('form', 'json', 'env'),
});

it('reads what it has written', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(parseRedeploySearch(formatRedeploySearch(search))).toEqual(search);
    }),
  );
});

it('keeps the version unless the address asks for the latest', () => {
  expect(formatRedeploySearch(parseRedeploySearch(''))).toBe('?to=same');
  expect(parseRedeploySearch('?to=moon&values=some&as=xml&skipScripts=1')).toEqual(parseRedeploySearch(''));
});

it('reads any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => parseRedeploySearch(text)).not.toThrow();
    }),
  );
});
