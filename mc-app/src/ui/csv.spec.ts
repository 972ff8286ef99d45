import { csvFileName, toCsvTable } from './csv';

it('leaves a cell empty where there is no value, and puts several values into one', () => {
  const fields = [
    { title: 'Name', value: ({ name }: { name: string | null }) => name },
    { title: 'Regions', value: () => ['a', 'b'] },
    { title: 'Certified', value: () => false },
    { title: 'Updates', value: () => 0 },
    { title: 'Missing', value: () => undefined },
  ];
  expect(toCsvTable([{ name: null }, { name: 'One' }], fields)).toEqual({
    fields: ['Name', 'Regions', 'Certified', 'Updates', 'Missing'],
    data: [
      ['', 'a; b', 'false', '0', ''],
      ['One', 'a; b', 'false', '0', ''],
    ],
  });
});

it('names a file after its list, its project and the day', () => {
  expect(csvFileName('connectors', 'demo-store', new Date(2026, 0, 5, 23))).toBe(
    'connectors-demo-store-2026-01-05.csv',
  );
});
