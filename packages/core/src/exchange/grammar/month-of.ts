/** Names and short forms of months as people write them, Indonesian first. */
const names: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'peb', 'pebruari', 'february'],
  ['maret', 'mar', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'ags', 'agt', 'agust', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov', 'nop', 'nopember'],
  ['desember', 'des', 'dec', 'december'],
];

const months = new Map(names.flatMap((list, index) => list.map((name) => [name, index + 1])));

/** The month of a name, 1 to 12, in small letters and without a full stop; `null` where it is none. */
export function monthOf(name: string): number | null {
  return months.get(name) ?? null;
}
