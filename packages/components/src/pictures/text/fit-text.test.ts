import { expect, test } from 'vitest';
import { fitText } from './fit-text.js';
import { textWidth } from './text-width.js';

const name = 'Peraturan daerah atau peraturan kepala daerah tentang smart city';

test('a text that fits is left as it is', () => {
  expect(fitText(name, 40, 2)).toEqual([name]);
  expect(fitText('', 10, 2)).toEqual([]);
});

test('a longer one has as many words in each line as fit', () => {
  const lines = fitText(name, 20, 2);
  expect(lines.join(' ')).toBe(name);
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(20);
});

test('the last line is cut where it ends, also within a word', () => {
  const [line = '', ...others] = fitText(name, 10, 1);
  expect(others).toEqual([]);
  expect(line).toMatch(/^Peraturan daerah a.*…$/);
  expect(textWidth(line)).toBeLessThanOrEqual(10);
});

test('a word that no line holds is cut', () => {
  const lines = fitText(`P-1 ${'Administrasi'.repeat(20)} lagi`, 12, 3);
  expect(lines).toEqual(['P-1', expect.stringMatching(/^Administrasi.*…$/), 'lagi']);
});

test('narrow letters take less room than wide ones, and those of other scripts take some too', () => {
  expect(textWidth('ill')).toBeLessThan(textWidth('MMM') / 2);
  expect(textWidth('خدمات')).toBeGreaterThan(2);
});
