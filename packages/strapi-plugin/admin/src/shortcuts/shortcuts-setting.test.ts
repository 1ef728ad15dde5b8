import { expect, it } from 'vitest';
import { areShortcutsOn, setShortcuts } from './shortcuts-setting';

function emptyStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

it('is on until an account turns it off, and nobody else’s', () => {
  const storage = emptyStorage();
  expect(areShortcutsOn(storage, '1')).toBe(true);
  setShortcuts(storage, '1', false);
  expect(areShortcutsOn(storage, '1')).toBe(false);
  expect(areShortcutsOn(storage, '2')).toBe(true);
  setShortcuts(storage, '1', true);
  expect(areShortcutsOn(storage, '1')).toBe(true);
});
