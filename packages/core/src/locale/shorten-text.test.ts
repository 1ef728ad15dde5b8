import { expect, it } from 'vitest';
import { shortenText } from './shorten-text.js';

it('leaves a text that is short enough, on one line', () => {
  expect(shortenText(' Dinas\n Kominfo', 13)).toBe('Dinas Kominfo');
});

it('cuts where the room ends, with no blank before the ellipsis', () => {
  expect(shortenText('Dinas Kominfo', 6)).toBe('Dinas…');
  expect(shortenText('Dinas Kominfo', 7)).toBe('Dinas…');
  expect(shortenText('Dinas Kominfo', 8)).toBe('Dinas K…');
});

it('cuts no character, of however many parts it is joined', () => {
  expect([...shortenText('🏙🏙🏙', 2)]).toEqual(['🏙', '…']);
  expect(shortenText('👨‍👩‍👧👨‍👩‍👧', 2)).toBe('👨‍👩‍👧👨‍👩‍👧');
  expect(shortenText('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2)).toBe('👨‍👩‍👧…');
});
