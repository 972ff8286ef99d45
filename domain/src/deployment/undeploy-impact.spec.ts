import { describe, expect, it } from '@jest/globals';

import { buildEvent, buildExtension, buildService, buildSubscription } from '../test-utils/wiring.builder.js';
import { undeployImpact } from './undeploy-impact.js';

const JOB = buildService({ applicationName: 'nightly', applicationType: 'job', url: null });
const DEPLOYMENT = {
  type: 'sandbox',
  isOwn: false,
  applications: [
    { ...buildEvent(), schedule: null },
    { ...buildService(), schedule: null },
    { ...JOB, schedule: '0 3 * * *' },
  ],
};
const NOTHING = { subscriptions: [], extensions: [], types: [] };

describe('undeploying', () => {
  it('stops every application and ends their URLs', () => {
    expect(undeployImpact({ deployment: DEPLOYMENT, wiring: NOTHING })).toEqual({
      isProduction: false,
      isOwn: false,
      stops: [
        { application: 'event', applicationType: 'event', schedule: null },
        { application: 'service', applicationType: 'service', schedule: null },
        { application: 'nightly', applicationType: 'job', schedule: '0 3 * * *' },
      ],
      urls: [{ application: 'service', url: 'https://service-1.example.com/service' }],
      subscriptions: [],
      extensions: [],
    });
  });

  it('leaves behind what points to it, and not what points elsewhere', () => {
    const wiring = {
      subscriptions: [
        buildSubscription(),
        buildSubscription({ id: 'other', destination: 'projects/p/topics/x' }),
      ],
      extensions: [
        buildExtension(),
        buildExtension({ id: 'other', destination: 'https://else.example.com' }),
      ],
      types: null,
    };
    expect(undeployImpact({ deployment: DEPLOYMENT, wiring })).toMatchObject({
      subscriptions: [{ id: 'subscription-1' }],
      extensions: [{ id: 'extension-1' }],
    });
  });

  it('says when it cannot tell what is left behind', () => {
    const wiring = { subscriptions: null, extensions: null, types: [] };
    expect(undeployImpact({ deployment: DEPLOYMENT, wiring })).toMatchObject({
      subscriptions: null,
      extensions: null,
    });
  });

  it.each([
    ['production', true, true, true],
    ['preview', null, false, null],
    [null, false, false, false],
  ])('of a %s Deployment whose being our own is %s', (type, isOwn, isProduction, own) => {
    const deployment = { ...DEPLOYMENT, type, isOwn };
    expect(undeployImpact({ deployment, wiring: NOTHING })).toMatchObject({ isProduction, isOwn: own });
  });
});
