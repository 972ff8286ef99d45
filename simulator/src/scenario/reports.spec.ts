import { describe, expect, test } from '@jest/globals';
import type { CustomObject } from '../state.js';
import { loadScenario } from './load-scenario.js';

type Point = { messageId?: string; messageType?: string; sequenceNumber?: number; resourceVersion?: number };
type Report = {
  target: string;
  resource: { typeId: string; id: string };
  synced?: Point;
  last: Point & { at: string };
  open?: Point[];
  done?: number[];
};

function objectsOf(name: string, container: string): CustomObject[] {
  return (loadScenario(name).customObjects['demo-store'] ?? []).filter(
    (object) => object.container === container,
  );
}

describe('what connectors report in typical', () => {
  const { shops, timeline } = loadScenario('typical');
  const { message: messages = [], subscription: subscriptions = [] } = shops['demo-store'] ?? {};
  const reports = objectsOf('typical', 'sync-status').map((object) => ({
    object,
    report: object.value as Report, // written after the sync-status contract
  }));

  test.each(reports)('$object.key is about Messages that there are', ({ object, report }) => {
    const { typeId, id } = report.resource;
    expect(object.key).toBe(`${typeId}.${id}.${report.target}`);
    const points = [report.synced, report.last, ...(report.open ?? [])].filter(
      (point) => point?.messageId !== undefined,
    );
    for (const point of points) {
      expect(messages.find((message) => message.id === point?.messageId)).toMatchObject({
        resource: { id },
        type: point?.messageType,
        sequenceNumber: point?.sequenceNumber,
        resourceVersion: point?.resourceVersion,
      });
    }
    const numbers = messages
      .filter(({ resource }) => resource.id === id)
      .map(({ sequenceNumber }) => sequenceNumber);
    expect(numbers).toEqual(expect.arrayContaining(report.done ?? []));
    expect(object.lastModifiedAt).toBe(report.last.at);
    expect(object.lastModifiedAt <= (timeline.endsAt ?? '')).toBe(true);
  });

  test('each target is in the registry, with Subscriptions that there are', () => {
    const targets = objectsOf('typical', 'sync-target');
    expect(targets.map(({ key }) => key)).toEqual(
      expect.arrayContaining([...new Set(reports.map(({ report }) => report.target))]),
    );
    const named = targets.flatMap(
      ({ value }) => (value as { subscriptionKeys: string[] }).subscriptionKeys, // after the contract
    );
    expect(subscriptions.map(({ key }) => key)).toEqual(expect.arrayContaining(named));
  });
});

describe('what awkward writers report', () => {
  const reports = objectsOf('awkward', 'sync-status');

  test('is once a text of a megabyte', () => {
    const sizes = reports.map(({ value }) => JSON.stringify(value).length);
    expect(sizes.filter((size) => size > 1_000_000)).toHaveLength(1);
  });

  test.each([
    ['a script', /<script>/],
    ['a link that runs one', /"javascript:/],
    ['a later version of the contract', /"schema":99/],
    ['numbers where texts should be', /"status":5/],
    ['a status that nobody knows', /"status":"Teleported"/],
    ['right-to-left letters', /\p{Script=Arabic}/u],
  ])('is once %s', (_what, pattern) => {
    expect(reports.some(({ value }) => pattern.test(JSON.stringify(value)))).toBe(true);
  });

  test('is once about another resource than its key says', () => {
    const wrong = reports.filter(({ key, value }) => {
      const { resource } = Object(value) as { resource?: { id: string } };
      return resource !== undefined && !key.includes(resource.id);
    });
    expect(wrong).toHaveLength(1);
  });
});
