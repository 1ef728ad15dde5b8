import type { FactorKind } from './types.js';

const letters = { strength: 'S', weakness: 'W', opportunity: 'O', threat: 'T' } as const;

/**
 * The next free code of a kind of factor: one above the highest number in use, so that a code which was given
 * up isn't mistaken for another factor. Codes of another form are left alone.
 *
 * @example
 * nextFactorCode(['S1', 'S4', 'W2'], 'strength'); // 'S5'
 */
export function nextFactorCode(existing: Iterable<string>, kind: FactorKind): string {
  const letter = letters[kind];
  let highest = 0;
  for (const code of existing) {
    const digits = code.startsWith(letter) ? code.slice(1) : '';
    if (/^\d{1,6}$/.test(digits)) highest = Math.max(highest, Number(digits));
  }
  return `${letter}${String(highest + 1)}`;
}
