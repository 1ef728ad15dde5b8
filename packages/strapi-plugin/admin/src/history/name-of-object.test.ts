import { expect, it } from 'vitest';
import { nameOfObject } from './name-of-object';

it('reads texts and names in the reader’s language, and nothing else', () => {
  const name = { id: 'Struktur', en: 'Structure' };
  expect(nameOfObject(name, 'id')).toBe('Struktur');
  expect(nameOfObject({ id: 'structure', weight: 1, name }, 'en')).toBe('Structure');
  expect(nameOfObject({ id: 'x', name: 'PT Contoh' }, 'id')).toBe('PT Contoh');
  expect(nameOfObject({ id: 'x' }, 'id')).toBeNull();
  expect(nameOfObject(3, 'id')).toBeNull();
});
