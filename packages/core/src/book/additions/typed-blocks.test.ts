import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../testing/plain-text.js';
import { typedBlocks } from './typed-blocks.js';

/** A paragraph as it reads, and a list with a star before each point. */
const told = (text: string): string[] =>
  typedBlocks(text).map((block) =>
    block.kind === 'list' ? `* ${plainText([block]).replaceAll('\n', ' * ')}` : plainText([block]),
  );

describe('what an officer types', () => {
  it.each([
    ['paragraphs, which a blank line parts', 'Satu\nbaris.\n \nDua.', ['Satu baris.', 'Dua.']],
    ['a list', '- a\n• b\n* c', ['* a * b * c']],
    [
      'a list below a line that leads to it',
      'Peserta bimtek:\n- Diskominfo\n- Bappeda',
      ['Peserta bimtek:', '* Diskominfo * Bappeda'],
    ],
    ['a line below a list', '- a\n- b\nDemikian.', ['* a * b', 'Demikian.']],
    ['a point of several lines', '- satu\n  lanjutannya\n- dua', ['* satu lanjutannya * dua']],
    ['an indented line', 'Satu\n  baris.', ['Satu baris.']],
    ['a dash within a line', 'Kota – kabupaten\n-5 derajat', ['Kota – kabupaten -5 derajat']],
    ['a dash alone', '- \n-', ['- -']],
    [
      'lines as Windows ends them',
      'Peserta:\r\n- a\r\n\r\nSelesai.',
      ['Peserta:', '* a', 'Selesai.'],
    ],
  ])('%s', (_name, text, blocks) => {
    expect(told(text)).toEqual(blocks);
  });

  it('may be nothing', () => {
    expect(typedBlocks(undefined)).toEqual([]);
    expect(typedBlocks(' \n\n ')).toEqual([]);
  });

  it('keeps every word in its order', () => {
    const word = fc.constantFrom('a', 'b', '- ', '\n', '\n\n', '  ', '-');
    fc.assert(
      fc.property(fc.array(word), (typed) => {
        const letters = (text: string) => text.replace(/[^ab]/g, '');
        expect(letters(told(typed.join('')).join(''))).toBe(letters(typed.join('')));
      }),
    );
  });
});
