import { expect, test, vi } from 'vitest';
import { loadOnce } from './load-once.ts';

test('what is asked for several times is loaded once, by its name', async () => {
  const load = vi.fn((name: string, ending: string) => Promise.resolve(name + ending));
  const loadFile = loadOnce(load);
  expect(await Promise.all([loadFile('a', '.json'), loadFile('a', '.json'), loadFile('b', '.json')])).toEqual([
    'a.json',
    'a.json',
    'b.json',
  ]);
  expect(load.mock.calls.map(([name]) => name)).toEqual(['a', 'b']);
});

test('what failed is loaded again when it is asked for again', async () => {
  const load = vi.fn<(name: string) => Promise<string>>();
  load.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce('here');
  const loadFile = loadOnce(load);
  const both = [loadFile('a'), loadFile('a')];
  await expect(both[0]).rejects.toThrow('offline');
  await expect(both[1]).rejects.toThrow('offline');
  expect(await loadFile('a')).toBe('here');
  expect(load).toHaveBeenCalledTimes(2);
});
