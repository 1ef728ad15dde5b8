import { typedPercent } from '../../inputs/typed-percent';
import { typedRupiah } from '../../inputs/typed-rupiah';

export type NumberUnit = 'year' | 'rupiah' | 'scale' | 'percent';

/** Digits that a double holds to the last. */
const plain = /^\d{1,15}$/;
/** Groups of thousands, as Indonesians write them. */
const grouped = /^(\d{1,3}(?:\.\d{3})*)(?:,0+)?$/;

/**
 * A number as it was typed: a year or a mark is whole, as are rupiah: `25.000.000`, `Rp 25.000,-`, `25 ribu`; a percentage
 * needn't be. What is none stays as it is, and the server says what was expected.
 *
 * While it is typed, only what would be shown as the same text is a number yet: `1,0` is on its way to `1,05`, `1.000`
 * to `1.000.000`, and `000` is a `1000` about to become a `2000`.
 */
export function typedNumber(
  typed: string,
  phase: 'typing' | 'left',
  unit: NumberUnit,
): number | string {
  const text = typed.trim();
  if (phase === 'typing') {
    const number = Number(text);
    return plain.test(text) && String(number) === typed ? number : typed;
  }
  if (unit === 'percent') return typedPercent(text) ?? typed;
  if (unit === 'rupiah') return typedRupiah(text) ?? typed;
  const digits = plain.test(text) ? text : (grouped.exec(text)?.[1]?.replaceAll('.', '') ?? '');
  return plain.test(digits) ? Number(digits) : typed;
}
