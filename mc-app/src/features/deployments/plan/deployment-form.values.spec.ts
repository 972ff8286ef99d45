import { NO_DRAFTS } from '../environment/configuration-form';
import { hasOpenDraft, withAcceptance } from './deployment-form.values';

it('accepts a loss once, by application and key, and takes it back', () => {
  const shared = { application: null, key: 'TOKEN' };
  const own = { application: 'service', key: 'TOKEN' };
  const both = withAcceptance(withAcceptance([shared], own, true), own, true);
  expect(both).toEqual([shared, own]);
  expect(withAcceptance(both, shared, false)).toEqual([own]);
});

it.each([
  [{}, false],
  [{ dotenv: ' \n' }, false],
  [{ dotenv: 'A=1' }, true],
  [{ json: '' }, true],
  [{ dotenvFor: { application: null } }, false],
])('knows for %j whether a text is still to be taken over', (given, expected) => {
  expect(hasOpenDraft({ ...NO_DRAFTS, ...given })).toBe(expected);
});
