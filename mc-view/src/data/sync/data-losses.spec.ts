import { at } from '../../test-utils/sync-world.builder';
import { countBackFill, missedWhere, type DataLoss } from './data-losses';

const LOSS: DataLoss = {
  target: 'fluent',
  label: 'Fluent',
  subscription: 'orders',
  status: 'ManuallySuspended',
  since: at('09:00'),
  messageTypes: ['OrderCreated', 'OrderStateChanged'],
  isAffected: true,
};

function missed(total: number, ...messages: [id: string, type: string, time: string][]) {
  return {
    messages: {
      total,
      results: messages.map(([id, type, time], index) => ({
        id: `message-${index}`,
        type,
        createdAt: at(time),
        resourceRef: { typeId: 'order', id },
      })),
    },
  };
}

describe('counting what a system has missed', () => {
  it('counts each order once, whatever happened to it', () => {
    const answer = missed(
      3,
      ['1', 'OrderCreated', '09:10'],
      ['1', 'OrderStateChanged', '09:11'],
      ['2', 'OrderCreated', '09:12'],
    );
    expect(countBackFill(LOSS, answer)).toEqual({ count: 2, isAtLeast: false });
  });

  it('leaves out what concerns another system, and what was before its last report', () => {
    const answer = missed(
      3,
      ['1', 'OrderDeleted', '09:10'],
      ['2', 'OrderCreated', '08:59'],
      ['3', 'OrderCreated', '09:12'],
    );
    expect(countBackFill(LOSS, answer)).toEqual({ count: 1, isAtLeast: false });
  });

  it('says when there are more than one request answers', () => {
    expect(countBackFill(LOSS, missed(501, ['1', 'OrderCreated', '09:10']))).toEqual({
      count: 1,
      isAtLeast: true,
    });
  });

  it.each([
    ['nobody knows since when', { since: null }],
    ['no Message tells of it', { messageTypes: [] }],
  ])('cannot be done when %s', (_name, values) => {
    expect(countBackFill({ ...LOSS, ...values }, missed(0))).toBeNull();
    expect(missedWhere('order', [{ ...LOSS, ...values }])).toBeNull();
  });

  it('asks for all systems at once, each since its own last report', () => {
    const other = { ...LOSS, target: 'klaviyo', since: at('09:30'), messageTypes: ['OrderCreated'] };
    expect(missedWhere('order', [LOSS, other])).toBe(
      'resource(typeId="order") and (' +
        '(createdAt > "2026-11-20T09:00:00.000Z" and type in ("OrderCreated","OrderStateChanged")) or ' +
        '(createdAt > "2026-11-20T09:30:00.000Z" and type in ("OrderCreated")))',
    );
  });
});
