import '../test-utils/fake-clock';
import { act, renderHook } from '@testing-library/react';
import { usePlatformTime } from './use-platform-time';

const ANSWERED_AT = '2026-11-20T10:00:00.000Z';
let isHidden = false;

beforeAll(() => Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden }));
afterAll(() => Reflect.deleteProperty(document, 'hidden'));

function wait(milliseconds: number): void {
  act(() => jest.advanceTimersByTime(milliseconds));
}

function hide(hidden: boolean): void {
  isHidden = hidden;
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

function read({ current }: { current: number }): string {
  return new Date(current).toISOString();
}

describe('the platform’s time', () => {
  it('is the time of the answer, and goes on once a second, whatever the browser’s clock says', () => {
    jest.setSystemTime(new Date('1999-01-01T00:00:00Z'));
    const { result } = renderHook(() => usePlatformTime(ANSWERED_AT));
    expect(read(result)).toBe('2026-11-20T10:00:00.000Z');
    wait(999);
    expect(read(result)).toBe('2026-11-20T10:00:00.000Z');
    wait(1);
    expect(read(result)).toBe('2026-11-20T10:00:01.000Z');
    wait(90_000);
    expect(read(result)).toBe('2026-11-20T10:01:31.000Z');
  });

  it('starts again from each new answer', () => {
    const { result, rerender } = renderHook(({ asOf }) => usePlatformTime(asOf), {
      initialProps: { asOf: ANSWERED_AT },
    });
    wait(5_000);
    rerender({ asOf: '2026-11-20T10:00:04.500Z' });
    expect(read(result)).toBe('2026-11-20T10:00:04.500Z');
    wait(1_000);
    expect(read(result)).toBe('2026-11-20T10:00:05.500Z');
  });

  it('stands still while the page is hidden, and is right as soon as it is seen again', () => {
    const { result } = renderHook(() => usePlatformTime(ANSWERED_AT));
    hide(true);
    wait(60_000);
    expect(read(result)).toBe('2026-11-20T10:00:00.000Z');
    wait(500);
    hide(false);
    expect(read(result)).toBe('2026-11-20T10:01:00.500Z');
  });
});
