import { expect, test, vi } from 'vitest';
import { Later } from './later.js';
import { eventually } from '../testing/eventually.js';

const host = () => ({ requestUpdate: vi.fn() });

test('a part is loaded once, and all who wait for it draw again', async () => {
  const load = vi.fn(() => Promise.resolve('part'));
  const later = new Later(load);
  expect(load).not.toHaveBeenCalled();
  const [one, other] = [host(), host()];
  expect(later.get(one)).toBeNull();
  expect(later.get(other)).toBeNull();
  await eventually(() => expect(one.requestUpdate).toHaveBeenCalledOnce());
  expect(other.requestUpdate).toHaveBeenCalledOnce();
  expect(later.get(one)).toBe('part');
  expect(load).toHaveBeenCalledOnce();
});

test('a part that could not be loaded is said, and asked for anew by a click, not by drawing', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('no connection'))
    .mockResolvedValue('part');
  const later = new Later(load);
  const made = host();
  later.get(made);
  await eventually(() => expect(later.failed).toBe(true));
  expect(later.get(made)).toBeNull();
  expect(load).toHaveBeenCalledOnce();
  expect(said).toHaveBeenCalledOnce();
  expect(await later.fetch()).toBe('part');
  expect(later.failed).toBe(false);
  expect(made.requestUpdate).toHaveBeenCalledOnce();
  said.mockRestore();
});

test('who waits for a part that does not come is told, and what a click began gets none', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const later = new Later<string>(() => Promise.reject(new Error('no connection')));
  const waiting = { requestUpdate: vi.fn(), partFailed: vi.fn() };
  expect(later.get(waiting)).toBeNull();
  expect(await later.fetch()).toBeNull();
  expect(waiting.partFailed).toHaveBeenCalledOnce();
  expect(waiting.requestUpdate).not.toHaveBeenCalled();
  const after = { requestUpdate: vi.fn(), partFailed: vi.fn() };
  expect(later.get(after)).toBeNull();
  await eventually(() => expect(after.partFailed).toHaveBeenCalledOnce());
  said.mockRestore();
});

test('what a click began gets the part, loaded once', async () => {
  const load = vi.fn(() => Promise.resolve('part'));
  const later = new Later(load);
  expect(await Promise.all([later.fetch(), later.fetch()])).toEqual(['part', 'part']);
  expect(await later.fetch()).toBe('part');
  expect(load).toHaveBeenCalledOnce();
});

test('a part that is brought along is there at once', () => {
  const later = new Later<string>(() => Promise.reject(new Error('never asked for')));
  later.provide('part');
  expect(later.get(host())).toBe('part');
});
