import { toConnectedSystems } from './to-connected-systems';

const DEPLOYMENT = {
  id: 'deployment-1',
  key: null,
  status: 'Hibernating',
  connector: { name: 'Fluent OMS', repository: { tag: 'v3.1.0' } },
  buildReport: null,
};

describe('reading deployments as connected systems', () => {
  it('keeps a status that Connect invented later', () => {
    const { systems } = toConnectedSystems({ deployments: { total: 1, results: [DEPLOYMENT] } });
    expect(systems).toEqual([
      {
        id: 'deployment-1',
        key: null,
        name: 'Fluent OMS',
        tag: 'v3.1.0',
        status: expect.objectContaining({ kind: 'unknown', raw: 'Hibernating' }),
      },
    ]);
  });

  it('counts what was not fetched', () => {
    expect(toConnectedSystems({ deployments: { total: 3, results: [DEPLOYMENT] } }).moreCount).toBe(2);
  });

  it('never counts less than nothing when a deployment disappears meanwhile', () => {
    expect(toConnectedSystems({ deployments: { total: 0, results: [DEPLOYMENT] } }).moreCount).toBe(0);
  });
});
