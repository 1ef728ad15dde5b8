import { expect, test } from 'vitest';
import { wrapLabel } from './wrap-label.js';

test('short labels stay on one line', () => {
  expect(wrapLabel('Tata kelola', 16, 2)).toEqual(['Tata kelola']);
});

test('words go to the next line where they no longer fit', () => {
  expect(wrapLabel('Sumber daya manusia', 16, 2)).toEqual(['Sumber daya', 'manusia']);
});

test('a space that keeps words together doesn’t part them', () => {
  expect(wrapLabel('Anggaran Rp1,5\u00a0miliar', 14, 2)).toEqual(['Anggaran', 'Rp1,5\u00a0miliar']);
});

test('what is left over ends with an ellipsis', () => {
  expect(wrapLabel('satu dua tiga empat lima', 9, 2)).toEqual(['satu dua', 'tiga…']);
});

test('a word longer than a line is cut between letters, not inside one', () => {
  expect(wrapLabel('🏙️🚦🌆🏘️🏛️🏗️', 4, 1)[0]?.endsWith('…')).toBe(true);
  expect(wrapLabel('Pengadministrasian', 8, 2)).toEqual(['Pengadm…']);
});

test('nothing gives no lines', () => {
  expect(wrapLabel('  ', 8, 2)).toEqual([]);
});
