import { newTargetValues, type TargetValues } from '../fields/target.values';
import { changedValues, mergeValues } from './merge-values';

const BASE = { ...newTargetValues('2026-11-20T12:00:00.000Z'), key: 'klaviyo', label: 'Klaviyo' };

function merge(mine: Partial<TargetValues>, theirs: Partial<TargetValues>): ReturnType<typeof mergeValues> {
  return mergeValues({ base: BASE, mine: { ...BASE, ...mine }, theirs: { ...BASE, ...theirs } });
}

it('finds nothing to decide when nobody has changed anything', () => {
  expect(merge({}, {})).toEqual({ merged: BASE, theirChanges: [], disputed: [] });
});

it('takes what only they have changed, and keeps what only I have', () => {
  const { merged, theirChanges, disputed } = merge({ label: 'Mine' }, { enabled: false, changes: ['order'] });
  expect(merged).toEqual({ ...BASE, label: 'Mine', enabled: false, changes: ['order'] });
  expect(theirChanges).toEqual(['changes', 'enabled']);
  expect(disputed).toEqual([]);
});

it('leaves to me what both have changed, and holds mine until then', () => {
  const { merged, theirChanges, disputed } = merge({ label: 'Mine' }, { label: 'Theirs' });
  expect(merged.label).toBe('Mine');
  expect(theirChanges).toEqual(['label']);
  expect(disputed).toEqual(['label']);
});

it('needs no decision where both have come to the same', () => {
  const same = { sla: { count: '1', unit: 'hour' as const } };
  expect(merge(same, same)).toMatchObject({ theirChanges: [], disputed: [] });
});

it('tells values apart by what they hold', () => {
  expect(changedValues(BASE, { ...BASE, resourceTypes: [...BASE.resourceTypes] })).toEqual([]);
  expect(changedValues(BASE, { ...BASE, endpoints: [], sla: { count: '6', unit: 'minute' } })).toEqual([
    'sla',
  ]);
});
