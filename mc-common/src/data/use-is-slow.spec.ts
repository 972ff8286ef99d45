import '../test-utils/fake-clock';
import { act, renderHook } from '@testing-library/react';
import { useIsSlow } from './use-is-slow';

function wait(milliseconds: number): void {
  act(() => jest.advanceTimersByTime(milliseconds));
}

describe('telling that an answer takes long', () => {
  it('is slow after three seconds, not before', () => {
    const { result } = renderHook(() => useIsSlow(true));
    wait(2_999);
    expect(result.current).toBe(false);
    wait(1);
    expect(result.current).toBe(true);
  });

  it('starts anew with the next request', () => {
    const { result, rerender } = renderHook(({ pending }) => useIsSlow(pending), {
      initialProps: { pending: true },
    });
    wait(3_000);
    rerender({ pending: false });
    expect(result.current).toBe(false);
    rerender({ pending: true });
    expect(result.current).toBe(false);
    wait(3_000);
    expect(result.current).toBe(true);
  });
});
