import { validateConnectorFields } from '@connect-console/domain';
import fc from 'fast-check';
import { EMPTY_FIELDS, suggestKey, toFormErrors } from './connector-form.values';

it.each([
  ['Acme Tax', 'acme-tax'],
  ['  Café – Crème  ', 'cafe-creme'],
  ['already_a-key', 'already_a-key'],
  ['日本', ''],
  ['X', ''],
])('makes of the name “%s” the key “%s”', (name, key) => {
  expect(suggestKey(name)).toBe(key);
});

it('never suggests a key that Connect would refuse', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
      const problems = validateConnectorFields({ ...EMPTY_FIELDS, key: suggestKey(name) });
      expect(problems.key).toBeUndefined();
    }),
  );
});

it('nests problems as the values are nested', () => {
  expect(
    toFormErrors({ name: 'required', 'creator.email': 'badEmail', 'privateProjects.1': 'badProject' }),
  ).toEqual({
    name: 'required',
    creator: { email: 'badEmail' },
    privateProjects: [undefined, 'badProject'],
  });
});
