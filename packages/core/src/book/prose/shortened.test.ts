import { expect, it } from 'vitest';
import { shortened } from './shortened.js';

it('a text that is short enough stays, on one line', () => {
  expect(shortened('Dinas\n Kominfo', 13)).toBe('Dinas Kominfo');
});

it('a longer one says that it goes on, and cuts no character in two', () => {
  expect(shortened('Dinas Kominfo', 6)).toBe('Dinas…');
  expect([...shortened('🏙🏙🏙', 2)]).toEqual(['🏙', '…']);
});
