/** Digits that a double holds to the last. */
const plain = /^\d{1,15}$/;
/** Groups of thousands, as Indonesians write them, with what stands round an amount of rupiah. */
const grouped = /^(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})*)(?:,(?:-|0+))?$/i;

/**
 * A whole number as it was typed: `25000`, `25.000`, `Rp 25.000,-`. What is none stays as it is, and the server says
 * what was expected.
 */
export function wholeNumber(typed: string): number | string {
  const text = typed.trim();
  if (plain.test(text)) return Number(text);
  const digits = grouped.exec(text)?.[1]?.replaceAll('.', '') ?? '';
  return plain.test(digits) ? Number(digits) : typed;
}
