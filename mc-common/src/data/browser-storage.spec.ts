import { readStored, store } from './browser-storage';

const STORAGES = ['localStorage', 'sessionStorage'] as const;

afterEach(() => jest.restoreAllMocks());

it.each(STORAGES)('%s keeps a text under its key', (storage) => {
  expect(readStored(storage, 'a')).toBeNull();
  expect(store(storage, 'a', 'text')).toBe(true);
  expect(readStored(storage, 'a')).toBe('text');
  expect(window[storage].getItem('a')).toBe('text');
});

it.each(STORAGES)('a browser that refuses %s keeps nothing, and that is told', (storage) => {
  jest.spyOn(window, storage, 'get').mockImplementation(() => {
    throw new Error('SecurityError');
  });
  expect(store(storage, 'a', 'text')).toBe(false);
  expect(readStored(storage, 'a')).toBeNull();
});
