import { EMPTY_FIELDS } from '../fields/connector-form.values';
import { toChanges } from './to-changes';

const before = {
  ...EMPTY_FIELDS,
  name: 'Tax',
  repository: { url: 'git@github.com:acme/tax.git', tag: 'v1' },
  privateProjects: ['europe-west1.gcp:one', 'europe-west1.gcp:two'],
};

it('names nothing when nothing changed', () => {
  expect(toChanges(before, { ...before })).toEqual([]);
});

it('names a text before and after', () => {
  expect(toChanges(before, { ...before, description: 'Computes taxes' })).toEqual([
    { field: 'description', isList: false, removed: [], added: ['Computes taxes'] },
  ]);
});

it('names the tag alone when the address stays', () => {
  const after = { ...before, repository: { ...before.repository, tag: 'v2' } };
  expect(toChanges(before, after)).toEqual([
    { field: 'repository.tag', isList: false, removed: ['v1'], added: ['v2'] },
  ]);
});

it('names what joined and what left a list, once', () => {
  const after = { ...before, privateProjects: ['europe-west1.gcp:two', 'us-east-2.aws:three'] };
  expect(toChanges(before, after)).toEqual([
    {
      field: 'privateProjects',
      isList: true,
      removed: ['europe-west1.gcp:one'],
      added: ['us-east-2.aws:three'],
    },
  ]);
});
