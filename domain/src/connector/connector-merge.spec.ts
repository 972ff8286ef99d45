import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acceptedFields, buildConnectorFields, inAnyOrder } from '../test-utils/connector-fields.builder.js';
import { mergeConnectorFields } from './connector-merge.js';

const BASE = buildConnectorFields();

type Change = Parameters<typeof buildConnectorFields>[0];

function merge(mine: Change, theirs: Change, base: Change = {}): ReturnType<typeof mergeConnectorFields> {
  return mergeConnectorFields({
    base: buildConnectorFields(base),
    mine: buildConnectorFields({ ...base, ...mine }),
    theirs: buildConnectorFields({ ...base, ...theirs }),
  });
}

describe('changes of two people to the same connector', () => {
  it('are both kept when they are about different fields', () => {
    expect(merge({ name: 'Mine' }, { creator: { company: 'Theirs' } })).toEqual({
      merged: buildConnectorFields({ name: 'Mine', creator: { company: 'Theirs' } }),
      conflicts: [],
      myChanges: ['name'],
      theirChanges: ['creator.company'],
    });
  });

  it('are a conflict when they make different things of one text, and mine is kept until I choose', () => {
    const { merged, conflicts } = merge({ name: 'Mine' }, { name: 'Theirs' });
    expect(conflicts).toEqual([{ field: 'name', base: 'Bloomreach', mine: 'Mine', theirs: 'Theirs' }]);
    expect(merged.name).toBe('Mine');
  });

  it('are no conflict when they are the same', () => {
    expect(merge({ name: 'Same' }, { name: 'Same' })).toEqual({
      merged: buildConnectorFields({ name: 'Same' }),
      conflicts: [],
      myChanges: ['name'],
      theirChanges: ['name'],
    });
  });

  it('are a conflict when one changes the repository and the other its tag', () => {
    const url = 'git@github.com:example/other.git';
    const { merged, conflicts } = merge({ repository: { url } }, { repository: { tag: 'v2' } });
    expect(conflicts).toEqual([
      { field: 'repository.url', base: BASE.repository.url, mine: url, theirs: BASE.repository.url },
      { field: 'repository.tag', base: 'v1.0.0', mine: 'v1.0.0', theirs: 'v2' },
    ]);
    expect(merged.repository).toEqual({ url, tag: 'v1.0.0' });
  });

  it('are no conflict when only one side touches the repository', () => {
    const moved = { repository: { url: 'git@github.com:example/other.git', tag: 'v2' } };
    const untouched = { documentationUrl: '' };
    const both = buildConnectorFields({ ...moved, ...untouched });
    expect(merge(moved, untouched)).toMatchObject({ merged: both, conflicts: [] });
    expect(merge(untouched, moved)).toMatchObject({ merged: both, conflicts: [] });
  });

  it('are no conflict when both choose the same tag', () => {
    const tag = { repository: { tag: 'v2' } };
    expect(merge(tag, tag)).toMatchObject({ merged: buildConnectorFields(tag), conflicts: [] });
  });

  it('are brought together element by element in a list', () => {
    const base = { privateProjects: ['eu:a', 'eu:b', 'eu:c'] };
    const mine = { privateProjects: ['eu:b', 'eu:c', 'eu:z'] };
    const theirs = { privateProjects: ['eu:a', 'eu:b', 'eu:y', 'eu:z'] };
    expect(merge(mine, theirs, base)).toMatchObject({
      merged: { privateProjects: ['eu:b', 'eu:y', 'eu:z'] },
      conflicts: [],
      myChanges: ['privateProjects'],
      theirChanges: ['privateProjects'],
    });
  });

  it('are none when only the order of a list differs', () => {
    const { merged, myChanges } = merge({ integrationTypes: ['email', 'crm'] }, {});
    expect(myChanges).toEqual([]);
    expect(merged.integrationTypes).toEqual(['crm', 'email']);
  });

  it.each([
    ['nothing would be left, which means any region', ['eu', 'us'], ['eu'], ['us']],
    ['one allows any region', ['eu'], [], ['eu', 'us']],
    ['the other allows any region', ['eu'], ['eu', 'us'], []],
    ['any region was allowed before', [], ['eu'], ['us']],
  ])('are a conflict about regions when %s', (_name, base, mine, theirs) => {
    const { merged, conflicts } = merge(
      { supportedRegions: mine },
      { supportedRegions: theirs },
      { supportedRegions: base },
    );
    expect(conflicts).toEqual([{ field: 'supportedRegions', base, mine, theirs }]);
    expect(merged.supportedRegions).toEqual(mine);
  });

  it.each([
    ['only I change them', ['eu'], [], ['eu'], []],
    ['only they change them', ['eu'], ['eu'], [], []],
    ['both allow any region', ['eu'], [], [], []],
    ['both add one', ['eu'], ['eu', 'us'], ['eu', 'au'], ['eu', 'au', 'us']],
    ['any region was allowed before and both name the same', [], ['eu'], ['eu'], ['eu']],
  ])('are no conflict about regions when %s', (_name, base, mine, theirs, expected) => {
    const { merged, conflicts } = merge(
      { supportedRegions: mine },
      { supportedRegions: theirs },
      { supportedRegions: base },
    );
    expect(conflicts).toEqual([]);
    expect(merged.supportedRegions).toEqual(expected);
  });

  it('in lists other than regions may leave nothing', () => {
    const { merged, conflicts } = merge({ integrationTypes: ['crm'] }, { integrationTypes: ['email'] });
    expect(merged.integrationTypes).toEqual([]);
    expect(conflicts).toEqual([]);
  });
});

describe('any two edits', () => {
  const halves = fc.tuple(acceptedFields, acceptedFields, acceptedFields).map(([base, first, second]) => ({
    base,
    mine: { ...base, name: first.name, creator: first.creator, privateProjects: first.privateProjects },
    theirs: { ...base, description: second.description, repository: second.repository },
  }));

  it('without overlap are both in the result', () => {
    fc.assert(
      fc.property(halves, ({ base, mine, theirs }) => {
        const { merged, conflicts } = mergeConnectorFields({ base, mine, theirs });
        expect(conflicts).toEqual([]);
        expect(inAnyOrder(merged)).toEqual(
          inAnyOrder({ ...mine, description: theirs.description, repository: theirs.repository }),
        );
      }),
    );
  });

  it('give the same result and conflicts whichever side is mine, but for what is in conflict', () => {
    fc.assert(
      fc.property(acceptedFields, acceptedFields, acceptedFields, (base, one, other) => {
        const merge = mergeConnectorFields({ base, mine: one, theirs: other });
        const swapped = mergeConnectorFields({ base, mine: other, theirs: one });
        expect(swapped.myChanges).toEqual(merge.theirChanges);
        expect(swapped.conflicts.map(({ field, mine, theirs }) => [field, theirs, mine])).toEqual(
          merge.conflicts.map(({ field, mine, theirs }) => [field, mine, theirs]),
        );
        if (merge.conflicts.length === 0) expect(swapped.merged).toEqual(merge.merged);
      }),
    );
  });

  it('are my edit when the other side changed nothing, and theirs when I changed nothing', () => {
    fc.assert(
      fc.property(acceptedFields, acceptedFields, (base, other) => {
        const edit = { ...other, key: base.key };
        expect(inAnyOrder(mergeConnectorFields({ base, mine: edit, theirs: base }).merged)).toEqual(
          inAnyOrder(edit),
        );
        expect(inAnyOrder(mergeConnectorFields({ base, mine: base, theirs: edit }).merged)).toEqual(
          inAnyOrder(edit),
        );
      }),
    );
  });
});
