import { describe, expect, it } from '@jest/globals';

import { buildEvent, buildExtension, buildService, buildSubscription } from '../test-utils/wiring.builder.js';
import { selectWiring } from './select-wiring.js';
import type { Wiring } from './wiring.js';

const APPLICATIONS = [buildEvent(), buildService()];
const NOTHING = { subscriptions: [], extensions: [], types: [] };
const UNREADABLE = { subscriptions: null, extensions: null, types: null };
const OLD_TOPIC = 'projects/connect/topics/orders-0';

const HERE = buildSubscription();
const ELSEWHERE = buildSubscription({ id: 'elsewhere', destination: 'projects/p/topics/other' });
const OLD = buildSubscription({ id: 'old', destination: OLD_TOPIC });
const TYPE = { id: 'type-1', key: 'order-sync', resourceTypes: ['order'] };

describe('the wiring of a Deployment', () => {
  it('is what points to it, whatever was before', () => {
    const wiring = {
      subscriptions: [HERE, ELSEWHERE],
      extensions: [
        buildExtension(),
        buildExtension({ id: 'elsewhere', destination: 'https://else.example.com' }),
      ],
      types: [TYPE],
    };
    expect(selectWiring({ applications: APPLICATIONS, wiring, before: null })).toEqual({
      subscriptions: [HERE],
      extensions: [buildExtension()],
      types: [],
      before: null,
    });
  });

  it('has what pointed to it before its last run, then and now', () => {
    const wiring: Wiring = { ...NOTHING, subscriptions: [OLD, ELSEWHERE] };
    const before = { ...wiring, addresses: [OLD_TOPIC] };
    expect(selectWiring({ applications: APPLICATIONS, wiring, before })).toEqual({
      ...NOTHING,
      subscriptions: [OLD],
      before: { ...NOTHING, subscriptions: [OLD] },
    });
    const moved = { ...OLD, destination: 'projects/p/topics/moved' };
    expect(
      selectWiring({ applications: APPLICATIONS, wiring: { ...wiring, subscriptions: [moved] }, before }),
    ).toEqual({
      ...NOTHING,
      subscriptions: [moved],
      before: { ...NOTHING, subscriptions: [OLD, ELSEWHERE] },
    });
  });

  it('has extensions by the URLs that it had, too', () => {
    const extension = buildExtension({ destination: 'https://service-0.example.com/hook' });
    const wiring = { ...NOTHING, extensions: [extension] };
    const before = { ...wiring, addresses: ['https://service-0.example.com'] };
    expect(selectWiring({ applications: APPLICATIONS, wiring, before }).extensions).toEqual([extension]);
  });

  it('has what came and went since before its last run, wherever that points', () => {
    const wiring: Wiring = { ...NOTHING, subscriptions: [ELSEWHERE], types: [TYPE] };
    const gone = { ...TYPE, id: 'type-0' };
    const before = { subscriptions: [OLD], extensions: [], types: [gone], addresses: [] };
    expect(selectWiring({ applications: [], wiring, before })).toEqual({
      ...wiring,
      before: { subscriptions: [OLD], extensions: [], types: [gone] },
    });
    const same = { ...wiring, addresses: [] };
    expect(selectWiring({ applications: [], wiring, before: same })).toEqual({ ...NOTHING, before: NOTHING });
  });

  it('tells no difference where it could not be read', () => {
    const wiring: Wiring = {
      subscriptions: [HERE, ELSEWHERE],
      extensions: [buildExtension()],
      types: [TYPE],
    };
    const unread = { ...UNREADABLE, addresses: [] };
    expect(selectWiring({ applications: APPLICATIONS, wiring, before: unread })).toEqual({
      subscriptions: [HERE],
      extensions: [buildExtension()],
      types: [],
      before: UNREADABLE,
    });
    const before = { subscriptions: [OLD, ELSEWHERE], extensions: [], types: [TYPE], addresses: [OLD_TOPIC] };
    expect(selectWiring({ applications: APPLICATIONS, wiring: UNREADABLE, before })).toEqual({
      ...UNREADABLE,
      before: { subscriptions: [OLD], extensions: [], types: [] },
    });
  });
});
