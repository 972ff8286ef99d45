import '../test-utils/fake-clock';
import { act, renderHook } from '@testing-library/react';
import { usePolling } from './use-polling';

let isHidden = false;
let isOnline = true;

beforeAll(() => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
});

beforeEach(() => {
  isHidden = false;
  isOnline = true;
});

afterAll(() => {
  Reflect.deleteProperty(document, 'hidden');
  Reflect.deleteProperty(navigator, 'onLine');
});

function hide(hidden: boolean): void {
  isHidden = hidden;
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

function connect(online: boolean): void {
  isOnline = online;
  act(() => void window.dispatchEvent(new Event(online ? 'online' : 'offline')));
}

async function wait(milliseconds: number): Promise<void> {
  await act(() => jest.advanceTimersByTimeAsync(milliseconds));
}

type Situation = { delay: number | null; loading?: boolean };

function poll(initialProps: Situation) {
  const refetch = jest.fn().mockResolvedValue(undefined);
  const hook = renderHook(
    ({ delay, loading = false }: Situation) => usePolling({ loading, refetch }, delay),
    { initialProps },
  );
  return { refetch, ...hook };
}

describe('asking again by itself', () => {
  it('asks after the delay, not before', async () => {
    const { refetch } = poll({ delay: 3_000 });
    await wait(2_999);
    expect(refetch).not.toHaveBeenCalled();
    await wait(1);
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('counts the delay from the answer, so that slow answers never pile up', async () => {
    const { refetch, rerender } = poll({ delay: 3_000 });
    rerender({ delay: 3_000, loading: true });
    await wait(10_000);
    expect(refetch).not.toHaveBeenCalled();
    rerender({ delay: 3_000 });
    await wait(3_000);
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('follows a delay that grows', async () => {
    const { refetch, rerender } = poll({ delay: 3_000 });
    rerender({ delay: 15_000 });
    await wait(14_999);
    expect(refetch).not.toHaveBeenCalled();
    await wait(1);
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('never asks when nothing is expected to change', async () => {
    const { refetch } = poll({ delay: null });
    await wait(600_000);
    expect(refetch).not.toHaveBeenCalled();
  });

  it.each([
    ['the page is hidden', hide, [true, false]],
    ['there is no network', connect, [false, true]],
  ] as const)('does not ask while %s, and asks at once afterwards', async (_situation, set, [away, back]) => {
    const { refetch } = poll({ delay: 3_000 });
    set(away);
    await wait(60_000);
    expect(refetch).not.toHaveBeenCalled();
    set(back);
    await wait(0);
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('goes back to the delay after having asked at once', async () => {
    const { refetch, rerender } = poll({ delay: 3_000 });
    hide(true);
    hide(false);
    await wait(0);
    rerender({ delay: 3_000, loading: true });
    rerender({ delay: 3_000 });
    await wait(2_999);
    expect(refetch).toHaveBeenCalledTimes(1);
    await wait(1);
    expect(refetch).toHaveBeenCalledTimes(2);
  });

  it('is over when asking fails', async () => {
    const { refetch, result } = poll({ delay: 3_000 });
    refetch.mockRejectedValue(new Error('No answer'));
    await wait(3_000);
    expect(refetch).toHaveBeenCalledTimes(1);
    expect(result.current).toBeNull();
  });

  it('stops when the screen is left', async () => {
    const { refetch, unmount } = poll({ delay: 3_000 });
    unmount();
    await wait(60_000);
    expect(refetch).not.toHaveBeenCalled();
  });
});
